import type { Answers } from "@/lib/answers/schema";

type Element = NonNullable<NonNullable<Answers["privacy"]>["dataElements"]>[number];
type Exchange = NonNullable<NonNullable<Answers["comm"]>["dataExchange"]>[number];

/** An element of information about children, and the exchanges in which it travels. */
export type DataFlow = { element: Element; exchanges: Exchange[] };

export type DataFlows = {
  flows: DataFlow[];
  /** Exchanges about particular children that no element answers for (X12). */
  uncovered: Exchange[];
  /** Exchanges about no particular child. */
  general: Exchange[];
};

/** What travels about children, on which ground, and how: the two lists read as one. */
export function dataFlows({ privacy, comm }: Answers): DataFlows {
  const elements = privacy?.dataElements ?? [];
  const exchanges = comm?.dataExchange ?? [];
  const known = new Set(elements.map(({ id }) => id));
  return {
    flows: elements.map((element) => ({
      element,
      exchanges: exchanges.filter(({ privacyRowId }) => privacyRowId === element.id),
    })),
    uncovered: exchanges.filter(
      ({ childLevel, privacyRowId }) => childLevel === true && !known.has(privacyRowId ?? ""),
    ),
    general: exchanges.filter(({ childLevel }) => childLevel !== true),
  };
}
