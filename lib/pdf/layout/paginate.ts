import type { Strip } from "@/lib/pdf/layout/strip";

/** A strip and how far below the top of the text it begins, in points. */
export type Placed = { strip: Strip; top: number };

/** Fills pages of a height (points) with strips, keeping together what asks for it. */
export function paginate(strips: readonly Strip[], height: number): Placed[][] {
  const pages: Placed[][] = [[]];
  let page = pages[0] ?? [];
  let filled = 0;

  const turn = () => {
    page = [];
    pages.push(page);
    filled = 0;
  };
  const place = (strip: Strip) => {
    const top = filled === 0 ? 0 : filled + strip.space;
    page.push({ strip, top });
    filled = top + strip.height;
  };

  for (const group of keptTogether(strips)) {
    const first = group[0];
    if (first === undefined) continue;
    if (filled > 0 && (first.newPage === true || filled + heightOf(group) > height)) turn();
    for (const strip of group) {
      if (filled > 0 && filled + strip.space + strip.height > height) turn();
      if (filled === 0) strip.head?.forEach(place);
      place(strip);
    }
  }
  return pages;
}

/** The page, counted from 1, on which each anchor lies. */
export function pageNumbers(pages: readonly (readonly Placed[])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const { strip } of page) {
      for (const anchor of strip.anchors ?? []) numbers.set(anchor, index + 1);
    }
  });
  return numbers;
}

function* keptTogether(strips: readonly Strip[]): Generator<readonly Strip[]> {
  let group: Strip[] = [];
  for (const strip of strips) {
    group.push(strip);
    if (strip.keep) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function heightOf(group: readonly Strip[]): number {
  let height = 0;
  for (const strip of group) height += strip.space + strip.height;
  return height;
}
