import type * as z from "zod";
import type errors from "@/lib/i18n/messages/en/errors.json";

/** Which words of the catalogue `errors.issues` say it, with the limit where there is one; or words of the schema's own. */
export type IssueWords =
  { key: IssueKey; values?: Record<string, string | number> } | { words: string };

export type IssueKey = keyof (typeof errors)["issues"];

/** What zod found, as words that the reader's language fills in. Isomorphic: the browser says it too. */
export function issueWords(issue: z.core.$ZodIssue): IssueWords {
  switch (issue.code) {
    case "invalid_type":
      return wordType(issue);
    case "too_small":
      return wordTooSmall(issue);
    case "too_big":
      return wordTooBig(issue);
    case "invalid_format":
      return wordFormat(issue.format);
    case "invalid_value":
      return { key: "choice" };
    case "invalid_union":
      return issue.input === undefined ? { key: "choice" } : { key: "other" };
    case "not_multiple_of":
      return { key: "oneDecimal" };
    case "unrecognized_keys":
      return { key: "unknownKey", values: { keys: issue.keys.map(shown).join(", ") } };
    case "custom":
      return wordCustom(issue.params);
    default:
      return { key: "other" };
  }
}

function wordType(issue: z.core.$ZodIssueInvalidType): IssueWords {
  if (issue.input === undefined) return { key: "required" };
  switch (issue.expected) {
    case "string":
      return { key: "text" };
    case "number":
      return { key: "number" };
    case "int":
      return { key: "wholeNumber" };
    case "boolean":
      return { key: "yesNo" };
    case "array":
      return { key: "list" };
    case "object":
      return { key: "group" };
    default:
      return { key: "other" };
  }
}

function wordTooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): IssueWords {
  const least = Number(minimum);
  if (origin === "string") {
    return least <= 1 ? { key: "required" } : { key: "tooShort", values: { minimum: least } };
  }
  return origin === "array"
    ? { key: "tooFewItems", values: { minimum: least } }
    : { key: "tooSmall", values: { minimum: least } };
}

function wordTooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig): IssueWords {
  const most = Number(maximum);
  if (origin === "string") {
    return typeof input === "string"
      ? { key: "tooLong", values: { maximum: most, actual: input.length } }
      : { key: "tooLongPlain", values: { maximum: most } };
  }
  return origin === "array"
    ? { key: "tooManyItems", values: { maximum: most } }
    : { key: "tooBig", values: { maximum: most } };
}

function wordFormat(format: string): IssueWords {
  if (format === "email") return { key: "email" };
  if (format === "date") return { key: "date" };
  if (format === "safeint") return { key: "wholeNumber" };
  return { key: "pattern" };
}

function wordCustom(params: Record<string, unknown> | undefined): IssueWords {
  // A schema that has better words brings them along.
  if (typeof params?.["message"] === "string") return { words: params["message"] };
  if (params?.["key"] !== "hiddenCharacter") return { key: "other" };
  return { key: "hiddenCharacter", values: { codePoint: String(params["codePoint"]) } };
}

/** A key comes from outside: shown short, so that a refusal stays readable. */
function shown(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}
