import { createTranslator } from "use-intl/core";
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

/** Puts a problem into words. Throws when a rule, or the variant that it names, has no words. */
export function worderOf(
  checks: Checks,
  names: Words["names"],
  choices: TemplateSet["choices"],
  locale = "en",
): Worder {
  const messages: Record<string, string> = {};
  for (const [id, check] of Object.entries(checks)) {
    for (const [variant, words] of Object.entries({ own: check, ...check.variants })) {
      messages[`${id}-${variant}-message`] = words.message;
      messages[`${id}-${variant}-fix`] = words.fix;
    }
  }
  const t = createTranslator({ locale, messages });
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
    if (check === undefined || !(`${ruleId}-${wording}-message` in messages))
      throw new Error(`templates/checks/health.yaml has no words for ${ruleId} ${wording}`);
    const { why, bullet, clause } = check;
    const values = spoken(params);
    return {
      message: t(`${ruleId}-${wording}-message`, values),
      why,
      fix: t(`${ruleId}-${wording}-fix`, values),
      bullet,
      clause,
    };
  };
}
