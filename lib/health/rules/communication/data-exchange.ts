import type { Problem, Rule } from "@/lib/health/problem";

/** L12: each exchange of data says who, to whom, when and how. */
export const dataExchange: Rule = {
  id: "L12",
  category: "communication",
  severity: "error",
  find: ({ answers }) =>
    (answers.comm?.dataExchange ?? []).flatMap((row): Problem[] => {
      const where = `comm.dataExchange.${row.id}`;
      const params = { item: row.item ?? row.id };
      const lacking = [
        ...(["from", "to", "method"] as const).filter((part) => !row[part]),
        ...(row.cadence || row.dueRule ? [] : (["cadence"] as const)),
      ];
      if (row.from !== undefined && row.from === row.to)
        return [{ where: `${where}.to`, wording: "same", params }];
      return lacking.map((part) => ({ where: `${where}.${part}`, wording: part, params }));
    }),
};
