import type { Placed } from "@/lib/pdf/layout/paginate";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Outline } from "@/lib/pdf/layout/strip";

/**
 * An entry of the outline as the library takes it. `ref` and `parent` are what it would work out from
 * nested elements; ours lie on different pages, so they say it themselves.
 */
export type Bookmark = {
  title: string;
  expanded: false;
  left: number;
  ref: string;
  parent?: string;
};

/** The outline's entries in reading order; a deeper level goes under the last entry above it. */
export function bookmarksOf(pages: readonly (readonly Placed[])[]): ReadonlyMap<Outline, Bookmark> {
  const bookmarks = new Map<Outline, Bookmark>();
  let above: string | undefined;
  for (const { strip } of pages.flat()) {
    const { outline } = strip;
    if (outline === undefined) continue;
    const ref = String(bookmarks.size);
    if (outline.level === 0) above = ref;
    bookmarks.set(outline, {
      title: outline.title,
      expanded: false,
      left: FROM_THE_RIGHT,
      ref,
      ...(outline.level === 0 || above === undefined ? {} : { parent: above }),
    });
  }
  return bookmarks;
}

/** pdfkit 0.20 counts a bookmark's left from the right edge: this is the left edge. */
const FROM_THE_RIGHT = sheet.width;
