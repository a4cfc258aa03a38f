import "server-only";

import type * as z from "zod";
import { invalid, refused } from "@/lib/actions/run-action";
import { type ActionResult, Refusal } from "@/lib/actions/result";
import { clientAddress } from "@/lib/auth/client-address";
import { type RateLimit, spend } from "@/lib/auth/rate-limit";
import { errorWords } from "@/lib/i18n/error-words";
import { readerLanguage } from "@/lib/i18n/reader-language";
import { speaking } from "@/lib/i18n/speaking";

type PublicActionDefinition<Input extends z.ZodType, Subject, Data> = {
  input: Input;
  /** What is counted, and for whom. An action that anybody can call has at least one limit. */
  rateLimit: readonly [PublicLimit<z.output<Input>>, ...PublicLimit<z.output<Input>>[]];
  /** Finds what the token (or nothing at all) opens. Null means "not found". */
  subject: (input: z.output<Input>) => Promise<Subject | null>;
  can: (subject: Subject) => boolean;
  /** What to say when nothing is found, where something better than the usual words is known. */
  notFound?: () => string;
  run: (context: {
    subject: Subject;
    input: z.output<Input>;
    clientAddress: string;
  }) => Promise<Data>;
};

/** `by` is who is counted: the caller's address when left out, or something the input names. */
type PublicLimit<Input> = RateLimit & { by?: (input: Input) => string };

/**
 * The one way to write an entry point that needs no account: a mailed token, or anybody. Limits are
 * spent before anything is looked up, so guessing costs as much as knowing; when the counter cannot
 * be reached the action is refused.
 */
export function definePublicAction<Input extends z.ZodType, Subject, Data>(
  definition: PublicActionDefinition<Input, Subject, Data>,
) {
  return async function publicAction(rawInput: z.input<Input>): Promise<ActionResult<Data>> {
    return await speaking(await readerLanguage(), () => runPublicly(definition, rawInput));
  };
}

async function runPublicly<Input extends z.ZodType, Subject, Data>(
  definition: PublicActionDefinition<Input, Subject, Data>,
  rawInput: unknown,
): Promise<ActionResult<Data>> {
  const parsed = definition.input.safeParse(rawInput, { reportInput: true });
  if (!parsed.success) return invalid(parsed.error);
  const address = await clientAddress();

  try {
    for (const { by, ...limit } of definition.rateLimit) {
      await spend(limit, by === undefined ? address : by(parsed.data));
    }
    const subject = await definition.subject(parsed.data);
    if (subject === null) {
      const message = definition.notFound?.() ?? errorWords("notFound");
      return { ok: false, error: { code: "not-found", message } };
    }
    if (!definition.can(subject)) {
      return { ok: false, error: { code: "not-allowed", message: errorWords("notAllowed") } };
    }

    const data = await definition.run({ subject, input: parsed.data, clientAddress: address });
    return { ok: true, data };
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}
