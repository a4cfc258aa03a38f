import type { Rule } from "@/lib/health/problem";

/** L10: nothing is signed over an open disagreement. */
export const openDiscussion: Rule = {
  id: "L10",
  category: "communication",
  severity: "blocker",
  find: ({ marks }) =>
    Object.entries(marks)
      .filter(([, mark]) => mark.status === "discussing")
      .map(([where, { openOwner, openDue }]) =>
        openOwner === undefined
          ? { where }
          : {
              where,
              wording: openDue === undefined ? "owner" : "due",
              params: { party: openOwner, due: openDue ?? "" },
            },
      ),
};
