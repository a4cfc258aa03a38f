import type * as z from "zod";
import { issueWords } from "@/lib/actions/issue-words";
import { errorWords } from "@/lib/i18n/error-words";

/** What zod found, in plain words: what to do, and the limit where there is one. */
export function wordIssue(issue: z.core.$ZodIssue): string {
  const said = issueWords(issue);
  return "words" in said ? said.words : errorWords(`issues.${said.key}`, said.values);
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
