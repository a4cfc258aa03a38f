import { CATEGORIES, type Category, type Severity } from "@/lib/health/problem";

export type Counts = Record<Severity, number>;

/** How one of the six fields of the agreement stands. */
export type CategoryScore = {
  category: Category;
  /** 0 to 100, as the whole score, over the findings of this category alone. */
  score: number;
  counts: Counts;
};

type Scored = { severity: Severity; category: Category };

/**
 * 100 − 15 for each error − 5 for each warning, not below 0 (dossier section 6). A point that the
 * parties accepted still weighs: accepting a risk does not remove it. A blocker takes nothing from
 * the score; it says that nobody may sign, whatever the score.
 */
export function scoreOf(findings: readonly Scored[]): number {
  const { error, warning } = countsOf(findings);
  return Math.max(0, 100 - 15 * error - 5 * warning);
}

/** The same for each category, in the order of the dossier; a category without findings has 100. */
export function categoryScores(findings: readonly Scored[]): CategoryScore[] {
  return CATEGORIES.map((category) => {
    const own = findings.filter((finding) => finding.category === category);
    return { category, score: scoreOf(own), counts: countsOf(own) };
  });
}

function countsOf(findings: readonly Scored[]): Counts {
  const counts: Counts = { blocker: 0, error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
