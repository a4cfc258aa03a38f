/** The articles of an agreement with their clauses in order; `shown`: the answers call for the clause. */
export type Outline = readonly {
  id: string;
  title: string;
  clauses: readonly { id: string; title: string; shown: boolean }[];
}[];

/** A clause of the parties' own as the outline shows it. `after`: a clause or an article, by id. */
export type Provision = { id: string; title: string; after: string | null };

/** A line of the outline with the own clauses that stand below it. */
export type OutlineLine = { id: string; title: string; own: readonly Provision[] };
export type OutlineArticle = OutlineLine & { clauses: readonly OutlineLine[] };

/** The outline as it prints, with each own clause where the agreement puts it; unplaced ones are left out. */
export function outlineWith(outline: Outline, provisions: readonly Provision[]): OutlineArticle[] {
  const ownAt = (id: string) => provisions.filter(({ after }) => lineOf(outline, after) === id);
  return outline
    .map(({ id, title, clauses }) => ({
      id,
      title,
      own: ownAt(id),
      clauses: clauses
        .filter(({ shown }) => shown)
        .map((clause) => ({ id: clause.id, title: clause.title, own: ownAt(clause.id) })),
    }))
    .filter(({ own, clauses }) => own.length + clauses.length > 0);
}

/** The place before (-1) or behind (1) the one where an own clause stands; null at either end. */
export function nextPlace(outline: Outline, after: string | null, step: -1 | 1): string | null {
  const lines = outline.flatMap(({ id, clauses }) => [id, ...idsOf(clauses)]);
  const standing = lineOf(outline, after);
  const from = standing === null ? (step === 1 ? -1 : lines.length) : lines.indexOf(standing);
  const places = new Set(outline.flatMap(({ clauses }) => idsOf(clauses)));
  const onTheWay = step === 1 ? lines.slice(from + 1) : lines.slice(0, from).reverse();
  return onTheWay.find((id) => places.has(id)) ?? null;
}

/**
 * The line below which an own clause stands. The end of an article, and a clause that is absent, are
 * the place after the last clause there is; in an article without clauses, its heading.
 */
function lineOf(outline: Outline, after: string | null): string | null {
  for (const { id, clauses } of outline) {
    const named = clauses.find((clause) => clause.id === after);
    if (named?.shown === true) return named.id;
    if (named !== undefined || id === after) return idsOf(clauses).at(-1) ?? id;
  }
  return null;
}

function idsOf(clauses: Outline[number]["clauses"]): string[] {
  return clauses.filter(({ shown }) => shown).map(({ id }) => id);
}
