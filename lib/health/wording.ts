import { IntlMessageFormat } from "intl-messageformat";
import * as z from "zod";
import type { TemplateSet } from "@/lib/document/source";
import type { Problem } from "@/lib/health/problem";
import type { Words } from "@/lib/health/words";
import { dateText } from "@/lib/i18n/date-text";

const wordingSchema = z.strictObject({ message: z.string(), fix: z.string() });

/** `templates/checks/health.yaml`: by rule id, what a finding says, why, what helps, and where it belongs. */
export const checksSchema = z.record(
  z.string(),
  wordingSchema.extend({
    bullet: z.string(),
    clause: z.string(),
    why: z.string(),
    variants: z.record(z.string(), wordingSchema).optional(),
  }),
);

export type Checks = z.output<typeof checksSchema>;

export type Worder = (
  ruleId: string,
  problem: Problem,
) => { message: string; why: string; fix: string; bullet: string; clause: string };

/**
 * Puts a problem into words. Throws when a rule, or the variant that it names, has no words. They are
 * taken apart here: the build does that for the interface's catalogues alone, and the translators in it
 * print any other text as it stands.
 */
export function worderOf(
  checks: Checks,
  names: Words["names"],
  choices: TemplateSet["choices"],
  locale = "en",
): Worder {
  const parsed = new Map<string, IntlMessageFormat>();
  const say = (words: string, values: Record<string, string | number>) => {
    const message = parsed.get(words) ?? new IntlMessageFormat(words, locale);
    parsed.set(words, message);
    return String(message.format(values));
  };
  const spoken = (params: NonNullable<Problem["params"]>) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        names[name]?.[value] ??
          choices[name]?.[value]?.text ??
          (typeof value === "string" ? dateText(value, locale) : value),
      ]),
    );
  return (ruleId, { wording = "own", params = {} }) => {
    const check = checks[ruleId];
    const words = wording === "own" ? check : check?.variants?.[wording];
    if (check === undefined || words === undefined)
      throw new Error(`templates/checks/health.yaml has no words for ${ruleId} ${wording}`);
    const { why, bullet, clause } = check;
    const values = spoken(params);
    return {
      message: say(words.message, values),
      why,
      fix: say(words.fix, values),
      bullet,
      clause,
    };
  };
}
