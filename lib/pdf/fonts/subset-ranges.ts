import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** One file of a family: its subset name and the code points it says it covers, as [first, last]. */
export type Subset = { name: string; ranges: readonly (readonly [number, number])[] };

/** The subsets of a `@fontsource` family, as its `unicode.json` lists them. Empty when it is not installed. */
export function subsetsOf(slug: string): readonly Subset[] {
  const known = remembered.get(slug);
  if (known !== undefined) return known;

  const file = path.join(fontFolder(slug), "unicode.json");
  const listed = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {};
  const subsets = Object.entries(listed).map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ""),
    ranges: ranges.split(",").map(parseRange),
  }));
  remembered.set(slug, subsets);
  return subsets;
}

/** Where a family's package lies. */
export function fontFolder(slug: string): string {
  return path.join(process.cwd(), "node_modules", "@fontsource", slug);
}

const remembered = new Map<string, readonly Subset[]>();

/** "U+0100-02BA" or "U+2122" as [first, last]. */
function parseRange(range: string): readonly [number, number] {
  const [first = "0", last = first] = range.trim().replace("U+", "").split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
