import type { Answers } from "@/lib/answers/schema";
import type { PartyKey } from "@/lib/document/tree";

/** Who carries how many expectations of one area; `area` is a value of the list `area`. */
export type AreaDuties = { area: string; A: number; B: number };

/** The expectations counted by area and owner, in the order in which the areas first appear. */
export function dutiesByArea(answers: Answers): AreaDuties[] {
  const areas = new Map<string, AreaDuties>();
  for (const { area, ownerParty } of answers.exp ?? []) {
    if (area === undefined || ownerParty === undefined) continue;
    const known = areas.get(area) ?? { area, A: 0, B: 0 };
    areas.set(area, { ...known, [ownerParty]: known[ownerParty] + 1 });
  }
  return [...areas.values()];
}

/** What one party gives, gets, gives up and promises, as it wrote it. */
export type PartySide = {
  gives: string[];
  gets: string[];
  givesUp: string[];
  duties: number;
  contributedCents: number;
};

/** Both sides of the balance: words of the parties, duties counted, contributions valued. */
export function sidesOf(answers: Answers): Record<PartyKey, PartySide> {
  return { A: sideOf(answers, "A"), B: sideOf(answers, "B") };
}

function sideOf({ mutual, exp, contrib }: Answers, party: PartyKey): PartySide {
  const own = <Row extends { party?: PartyKey | undefined }>(rows: readonly Row[] | undefined) =>
    (rows ?? []).filter((row) => row.party === party);
  const said = (words: string | undefined) => (words === undefined ? [] : [words]);
  return {
    gives: own(mutual?.givesGets).flatMap(({ gives }) => said(gives)),
    gets: own(mutual?.givesGets).flatMap(({ gets }) => said(gets)),
    givesUp: own(mutual?.compromises).flatMap(({ what }) => said(what)),
    duties: (exp ?? []).filter(({ ownerParty }) => ownerParty === party).length,
    contributedCents: own(contrib).reduce((total, { valueCents }) => total + (valueCents ?? 0), 0),
  };
}
