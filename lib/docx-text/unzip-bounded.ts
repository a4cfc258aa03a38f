import { type UnzipFileFilter, unzipSync, zipSync } from "fflate";

/** Why a file is not unpacked. */
export type ZipProblem = "tooMuchInside" | "macros" | "notDocx" | "unreadable";

/** Parts that hold words; pictures, embedded files and macros are never unpacked. */
const WORDS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/** Bytes, of all parts that hold words together: some thousand pages. */
const UNPACKED_MAX = 24_000_000;
const ENTRIES_MAX = 5_000;

/**
 * The parts of a Word file that hold words, packed anew so that nothing else is in it. Sizes are judged by
 * what the file says before anything is unpacked, and again by what came out.
 */
export function wordsOnly(zip: Uint8Array): { zip: Uint8Array } | ZipProblem {
  const problems: ZipProblem[] = [];
  let entries = 0;
  let total = 0;
  const isWanted: UnzipFileFilter = ({ name, originalSize }) => {
    entries += 1;
    if (entries > ENTRIES_MAX) problems.push("tooMuchInside");
    if (/vbaProject\.bin$/i.test(name)) problems.push("macros");
    if (!WORDS.test(name)) return false;
    total += originalSize;
    if (total > UNPACKED_MAX) problems.push("tooMuchInside");
    return problems.length === 0;
  };
  let parts: Record<string, Uint8Array> = {};
  try {
    parts = unzipSync(zip, { filter: isWanted });
  } catch {
    problems.push("unreadable");
  }
  const [problem] = problems;
  if (problem !== undefined) return problem;
  if (parts["[Content_Types].xml"] === undefined || !Object.keys(parts).some(isDocument))
    return "notDocx";
  const known = Object.values(parts);
  if (known.reduce((sum, part) => sum + part.length, 0) > UNPACKED_MAX) return "tooMuchInside";
  // The format knows no document types, and they are how a small XML file becomes a large one.
  if (known.some((part) => declaresType(part))) return "unreadable";
  return { zip: zipSync(parts, { level: 0 }) };
}

function isDocument(name: string): boolean {
  return /^word\/document\d*\.xml$/.test(name);
}

const decoder = new TextDecoder("latin1");

function declaresType(part: Uint8Array): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(decoder.decode(part).replaceAll("\0", ""));
}
