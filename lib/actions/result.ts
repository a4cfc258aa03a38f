/** What every server action resolves to. Expected refusals are values; bugs are thrown. */
export type ActionResult<Data> = { ok: true; data: Data } | { ok: false; error: ActionError };

export type ActionError = {
  code: RefusalCode | "signed-out" | "not-found";
  message: string;
  /** Messages by field path, in the shape react-hook-form's setError wants. */
  fields?: Record<string, string[]>;
  /** What stands in the database now, when somebody else wrote first. */
  current?: unknown;
};

export type RefusalCode = "not-allowed" | "invalid" | "conflict" | "too-many";

/** Throw from rules and mutations when the user, not the program, is at fault. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly current: unknown;

  constructor(code: RefusalCode, message: string, current?: unknown) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.current = current;
  }
}
