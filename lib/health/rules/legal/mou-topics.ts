import type { Rule } from "@/lib/health/problem";

/** L40: a memorandum under section 642(e)(5) covers its ten subjects. */
export const mouTopics: Rule = {
  id: "L40",
  category: "legal",
  severity: "error",
  find: ({ answers, words, holds }) => {
    if (!holds("act-642e5")) return [];
    const rows = answers.mouTopics ?? [];
    const covered = rows.filter((row) => row.topic && row.clauseId);
    const total = words.mouTopics.length;
    if (covered.length >= total) return [];
    const named = new Set(covered.map((row) => row.topic?.trim().toLowerCase()));
    const missing = words.mouTopics.filter((topic) => !named.has(topic)).join("; ");
    const half = rows.find((row) => row.topic && !row.clauseId);
    const where = half === undefined ? "mouTopics" : `mouTopics.${half.id}.clauseId`;
    return [{ where, params: { covered: covered.length, total, missing } }];
  },
};
