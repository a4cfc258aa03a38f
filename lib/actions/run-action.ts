import type * as z from "zod";
import { wordFields } from "@/lib/actions/issue-messages";
import { type ActionResult, Refusal } from "@/lib/actions/result";
import type { Actor } from "@/lib/auth/actor";
import { errorWords } from "@/lib/i18n/error-words";

export type ActionDefinition<Input extends z.ZodType, Subject, Data> = {
  input: Input;
  /** Loads what is acted on, in the actor's scope. Null means "not found", whoever asks. */
  subject: (actor: Actor, input: z.output<Input>) => Promise<Subject | null>;
  can: (actor: Actor, subject: Subject) => boolean;
  /** What to say when nothing is found, where something better than the usual words is known. */
  notFound?: () => string;
  run: (context: { actor: Actor; subject: Subject; input: z.output<Input> }) => Promise<Data>;
};

/**
 * The one way through which something is changed: signed in, input read, subject loaded in the actor's
 * scope, policy asked, then run. Expected refusals come back as values; bugs are thrown. `actor` is
 * whoever the session of this very request belongs to, or null.
 */
export async function runAction<Input extends z.ZodType, Subject, Data>(
  definition: ActionDefinition<Input, Subject, Data>,
  actor: Actor | null,
  rawInput: unknown,
): Promise<ActionResult<Data>> {
  if (actor === null) return refuse("signed-out", errorWords("signedOut"));

  const parsed = definition.input.safeParse(rawInput, { reportInput: true });
  if (!parsed.success) return invalid(parsed.error);

  try {
    const subject = await definition.subject(actor, parsed.data);
    if (subject === null)
      return refuse("not-found", definition.notFound?.() ?? errorWords("notFound"));
    if (!definition.can(actor, subject)) return refuse("not-allowed", errorWords("notAllowed"));

    return { ok: true, data: await definition.run({ actor, subject, input: parsed.data }) };
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

/** What a thrown refusal reads like as a value. */
export function refused(refusal: Refusal): ActionResult<never> {
  const { code, message, current } = refusal;
  return { ok: false, error: { code, message, ...(current === undefined ? {} : { current }) } };
}

export function invalid(error: z.ZodError): ActionResult<never> {
  return {
    ok: false,
    error: { code: "invalid", message: errorWords("checkAnswers"), fields: wordFields(error) },
  };
}

function refuse(
  code: "signed-out" | "not-found" | "not-allowed",
  message: string,
): ActionResult<never> {
  return { ok: false, error: { code, message } };
}
