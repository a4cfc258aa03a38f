import { type IssueWords, issueWords } from "@/lib/actions/issue-words";
import { unitSchema } from "@/lib/answers/paths";

/** What the schema says about one unit: where inside it, and what to do. */
export type UnitIssue = { path: readonly string[]; said: IssueWords };

export type CheckUnit = (address: string, value: unknown) => UnitIssue[];

/**
 * Judges a value with the very schema the server uses. It is the heaviest part of the page, so it is
 * loaded when somebody starts to write, not when they come to read.
 */
export const checkUnit: CheckUnit = (address, value) => {
  if (value === undefined) return [];
  const issues = unitSchema(address)?.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return issues.map((issue) => ({ path: issue.path.map(String), said: issueWords(issue) }));
};
