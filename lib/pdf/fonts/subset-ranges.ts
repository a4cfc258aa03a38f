import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Family } from "@/lib/pdf/fonts/faces";

/** One file of a family, and the code points it says it covers, as [first, last]. */
export type FontFile = { file: string; ranges: readonly (readonly [number, number])[] };

/** The files of a family, as its `unicode.json` lists them. Empty when the package is not installed. */
export function fontFiles(family: Family): readonly FontFile[] {
  const key = `${family.slug} ${String(family.weight)} ${family.style}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;

  const folder = folderOf(family);
  const list = path.join(folder, "unicode.json");
  const listed = existsSync(list)
    ? (JSON.parse(readFileSync(list, "utf8")) as Record<string, string>)
    : {};
  const files = Object.entries(listed).map(([name, ranges]) => ({
    file: path.join(folder, "files", fileName(family, name.replace(/[[\]]/g, ""))),
    ranges: ranges.split(",").map(parseRange),
  }));
  remembered.set(key, files);
  return files;
}

const remembered = new Map<string, readonly FontFile[]>();

function folderOf({ slug, variable }: Family): string {
  const scope = variable === true ? "@fontsource-variable" : "@fontsource";
  return path.join(process.cwd(), "node_modules", scope, slug);
}

/** WOFF where there is a choice: it opens faster than WOFF2. Variable families ship WOFF2 only. */
function fileName({ slug, weight, style, variable }: Family, subset: string): string {
  return variable === true
    ? `${slug}-${subset}-wght-${style}.woff2`
    : `${slug}-${subset}-${String(weight)}-${style}.woff`;
}

/** "U+0100-02BA" or "U+2122" as [first, last]. */
function parseRange(range: string): readonly [number, number] {
  const [first = "0", last = first] = range.trim().replace("U+", "").split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
