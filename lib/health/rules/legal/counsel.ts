import { PARTIES } from "@/lib/health/parties";
import type { Rule } from "@/lib/health/problem";

/** L33: each party's counsel has reviewed, or the party has waived it in writing with a reason. */
export const counsel: Rule = {
  id: "L33",
  category: "legal",
  severity: "error",
  find: ({ answers }) =>
    PARTIES.flatMap((party) => {
      const rows = (answers.review?.legal ?? []).filter((row) => row.party === party);
      const isDone = rows.some(
        ({ status, waiverReason }) =>
          status === "approved" || (status === "waived" && waiverReason),
      );
      if (isDone) return [];
      const open = rows.at(-1);
      if (open === undefined) return [{ where: "review.legal", params: { party } }];
      return open.status === "waived"
        ? [{ where: `review.legal.${open.id}.waiverReason`, wording: "reason", params: { party } }]
        : [{ where: `review.legal.${open.id}`, wording: "open", params: { party } }];
    }),
};
