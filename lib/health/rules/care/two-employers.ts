import { PARTIES } from "@/lib/health/parties";
import type { Problem, Rule } from "@/lib/health/problem";

/** L23: two employers in one place need a protocol that both confirmed, and a supervisor for each. */
export const twoEmployers: Rule = {
  id: "L23",
  category: "care",
  severity: "warning",
  find: ({ answers, isAffirmed }) => {
    const protocol = "staff.crossEmployerProtocol";
    const positions = answers.staff?.positions ?? [];
    const shared = positions.filter((row) =>
      positions.some(
        (other) => other.employer !== row.employer && other.siteId && other.siteId === row.siteId,
      ),
    );
    if (shared.length === 0) return [];
    const problems: Problem[] = shared
      .filter((row) => !row.supervisor)
      .map((row) => ({
        where: `staff.positions.${row.id}.supervisor`,
        wording: "supervisor",
        params: { title: row.title ?? row.id },
      }));
    const site = answers.svc?.sites?.find(({ id }) => id === shared[0]?.siteId);
    const name = site?.name ?? "";
    return PARTIES.every((party) => isAffirmed(protocol, party))
      ? problems
      : [{ where: protocol, params: { name } }, ...problems];
  },
};
