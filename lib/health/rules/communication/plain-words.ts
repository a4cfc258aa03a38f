import { readingGrade } from "@/lib/reading/reading-grade";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L64: what families read is plain, and reaches them in their language. */
export const plainWords: Rule = {
  id: "L64",
  category: "communication",
  severity: "warning",
  find: (subject) => [...tooHard(subject), ...unlistedLanguages(subject)],
};

/** The promises to children and families, read together: one short line alone has no grade. */
function tooHard({ answers, limits }: Subject): Problem[] {
  const promises = (answers.vision?.benefits ?? [])
    .filter(({ audience }) => audience === "children" || audience === "families")
    .map(({ statement }) => statement ?? "");
  const grade = Math.floor(readingGrade(promises.join("\n")));
  const most = limits("health.family_grade");
  return grade > most
    ? [{ where: "vision.benefits", wording: "grade", params: { grade, most } }]
    : [];
}

/** Notices go out in the languages listed: shares that leave a gap hide a language. */
function unlistedLanguages({ answers, limits }: Subject): Problem[] {
  const rows = answers.comm?.languages ?? [];
  if (rows.length === 0 || rows.some((row) => row.familiesPct === undefined)) return [];
  const listed = Math.round(rows.reduce((sum, row) => sum + (row.familiesPct ?? 0), 0) * 10) / 10;
  const share = limits("health.language_share_pct");
  return 100 - listed >= share
    ? [{ where: "comm.languages", wording: "language", params: { listed, share } }]
    : [];
}
