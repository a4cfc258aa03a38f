import type { Input } from "@/components/wizard/inputs";
import type { ControlView } from "@/components/wizard/question-view";

/** What was written, understood: a value (undefined when empty), or the key of what to write instead. */
export type Read = { ok: true; value: unknown } | { ok: false; problem: InputProblem };

export type InputProblem = "money" | "count" | "number" | "baseline";

/** Understands a control's input by its kind. Length and range are the schema's business, not ours. */
export function readInput(control: ControlView, input: Input | undefined): Read {
  switch (control.control) {
    case "choices":
      return read(Array.isArray(input) && input.length > 0 ? input : undefined);
    case "person":
    case "address":
    case "file":
      return read(readParts(control.parts, input));
    case "yesNo":
      return read(input === "yes" ? true : input === "no" ? false : undefined);
    default:
      return readWords(control.control, typeof input === "string" ? input.trim() : "");
  }
}

/** "1,150.5" or "$1,150.50" to cents, exactly; undefined when it is not an amount. */
export function centsOf(words: string): number | undefined {
  const found = /^\$?\s*(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(words);
  if (found === null) return undefined;
  const whole = Number((found[1] ?? "").replaceAll(",", ""));
  const cents = whole * 100 + Number((found[2] ?? "").padEnd(2, "0"));
  return Number.isSafeInteger(cents) ? cents : undefined;
}

/** “New”, in either language: nobody has measured it yet. */
const NOT_MEASURED = /^(?:new|nuev[oa])$/i;

function readWords(kind: ControlView["control"], words: string): Read {
  if (words === "") return read(undefined);
  switch (kind) {
    case "money":
      return readOr(centsOf(words), "money");
    case "count":
      return readOr(wholeNumber(words), "count");
    case "number":
    case "percent":
      return readOr(decimal(words.replace(/\s*%$/, "")), "number");
    case "baseline":
      return NOT_MEASURED.test(words) ? read("new") : readOr(decimal(words), "baseline");
    default:
      return read(words.replaceAll("\r\n", "\n"));
  }
}

function readParts(
  parts: readonly string[],
  input: Input | undefined,
): Record<string, string> | undefined {
  if (typeof input !== "object" || Array.isArray(input)) return undefined;
  const filled = parts.flatMap((part) => {
    const words = input[part];
    return typeof words === "string" && words.trim() !== "" ? [[part, words.trim()] as const] : [];
  });
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

function wholeNumber(words: string): number | undefined {
  const plain = words.replaceAll(",", "");
  return /^\d{1,15}$/.test(plain) ? Number(plain) : undefined;
}

function decimal(words: string): number | undefined {
  const plain = words.replaceAll(",", "");
  return /^-?(\d{1,15}(\.\d{1,6})?|\.\d{1,6})$/.test(plain) ? Number(plain) : undefined;
}

function readOr(value: unknown, problem: InputProblem): Read {
  return value === undefined ? { ok: false, problem } : read(value);
}

function read(value: unknown): Read {
  return { ok: true, value };
}
