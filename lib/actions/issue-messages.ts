import type * as z from "zod";
import { errorWords } from "@/lib/i18n/error-words";

/** What zod found, in plain words from the catalogue: what to do, and the limit where there is one. */
export function wordIssue(issue: z.core.$ZodIssue): string {
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
      return errorWords("issues.choice");
    case "invalid_union":
      return issue.input === undefined ? errorWords("issues.choice") : errorWords("issues.other");
    case "not_multiple_of":
      return errorWords("issues.oneDecimal");
    case "unrecognized_keys":
      return errorWords("issues.unknownKey", { keys: issue.keys.map(shown).join(", ") });
    case "custom":
      return wordCustom(issue.params);
    default:
      return errorWords("issues.other");
  }
}

/** Messages by field path, in the shape react-hook-form's setError wants. */
export function wordFields(error: z.ZodError): Record<string, string[]> {
  // Paths come from outside: a map, so that "__proto__" is a name like any other.
  const fields = new Map<string, string[]>();
  for (const issue of error.issues) {
    const path = issue.path.join(".");
    fields.set(path, [...(fields.get(path) ?? []), wordIssue(issue)]);
  }
  return Object.fromEntries(fields);
}

function wordType(issue: z.core.$ZodIssueInvalidType): string {
  if (issue.input === undefined) return errorWords("issues.required");
  switch (issue.expected) {
    case "string":
      return errorWords("issues.text");
    case "number":
      return errorWords("issues.number");
    case "int":
      return errorWords("issues.wholeNumber");
    case "boolean":
      return errorWords("issues.yesNo");
    case "array":
      return errorWords("issues.list");
    case "object":
      return errorWords("issues.group");
    default:
      return errorWords("issues.other");
  }
}

function wordTooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  const least = Number(minimum);
  if (origin === "string") {
    return least <= 1
      ? errorWords("issues.required")
      : errorWords("issues.tooShort", { minimum: least });
  }
  return origin === "array"
    ? errorWords("issues.tooFewItems", { minimum: least })
    : errorWords("issues.tooSmall", { minimum: least });
}

function wordTooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig): string {
  const most = Number(maximum);
  if (origin === "string") {
    return typeof input === "string"
      ? errorWords("issues.tooLong", { maximum: most, actual: input.length })
      : errorWords("issues.tooLongPlain", { maximum: most });
  }
  return origin === "array"
    ? errorWords("issues.tooManyItems", { maximum: most })
    : errorWords("issues.tooBig", { maximum: most });
}

function wordFormat(format: string): string {
  if (format === "email") return errorWords("issues.email");
  if (format === "date") return errorWords("issues.date");
  if (format === "safeint") return errorWords("issues.wholeNumber");
  return errorWords("issues.pattern");
}

function wordCustom(params: Record<string, unknown> | undefined): string {
  // A schema that has better words brings them along.
  if (typeof params?.["message"] === "string") return params["message"];
  if (params?.["key"] !== "hiddenCharacter") return errorWords("issues.other");
  return errorWords("issues.hiddenCharacter", { codePoint: String(params["codePoint"]) });
}

/** A key comes from outside: shown short, so that a refusal stays readable. */
function shown(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}
