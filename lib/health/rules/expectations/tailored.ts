import { PARTIES } from "@/lib/health/parties";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L31: what was borrowed is reviewed by both, and the answers are the parties' own. */
export const tailored: Rule = {
  id: "L31",
  category: "expectations",
  severity: "error",
  find: (subject) => [...sources(subject), ...unread(subject), ...unedited(subject)],
};

function sources({ answers, isAffirmed }: Subject): Problem[] {
  return (answers.provenance?.sources ?? []).flatMap((row): Problem[] => {
    const where = `provenance.sources.${row.id}`;
    const name = row.name ?? row.id;
    if (row.licenceOk !== true)
      return [{ where: `${where}.licenceOk`, wording: "licence", params: { name } }];
    return PARTIES.filter((party) => row.clausesBorrowed && !isAffirmed(where, party)).map(
      (party) => ({ where, wording: "review", params: { name, party } }),
    );
  });
}

/** Once for each party: the answers themselves are marked where they stand. */
function unread({ borrowed }: Subject): Problem[] {
  return PARTIES.flatMap((party): Problem[] => {
    const open = borrowed.filter(({ openFor }) => openFor.includes(party));
    const [first] = open;
    if (first === undefined) return [];
    const params = { party, count: open.length, name: first.source };
    return [{ where: first.address, wording: "answers", params }];
  });
}

function unedited({ uneditedPct, limits }: Subject): Problem[] {
  const share = Math.round(uneditedPct());
  const most = limits("health.unedited_share_pct");
  return share >= most
    ? [{ where: "agreement.title", wording: "unedited", params: { share, most } }]
    : [];
}
