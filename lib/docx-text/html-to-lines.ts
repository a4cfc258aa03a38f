/**
 * The plain lines of the simple HTML that a Word file becomes: headings marked with `#`, list items with
 * `-`, the cells of a table row on one line. Reads tags only to know where lines end.
 */
export function htmlToLines(html: string): string {
  let text = "";
  for (const [, closing, tag, words] of html.replace(CELL, onOneLine).matchAll(PIECE)) {
    if (words !== undefined) text += decoded(words);
    else text += breakAt(tag?.toLowerCase() ?? "", closing === "/");
  }
  const lines = text
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim().replace(/ ?\|$/, ""));
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const CELL = /<t[dh][^>]*>[\s\S]*?<\/t[dh]>/g;

/** Paragraphs of a cell follow one another: a table row is one line. */
function onOneLine(cell: string): string {
  return cell.replace(/<(?:\/?p|br)\b[^>]*>/g, " ");
}

const PIECE = /<(\/?)([a-z][a-z0-9]*)[^>]*>|([^<]+)/gi;

function breakAt(tag: string, closes: boolean): string {
  if (/^h[1-6]$/.test(tag)) return closes ? "\n\n" : "\n\n# ";
  switch (tag) {
    case "p":
      return closes ? "\n\n" : "";
    case "li":
      return closes ? "\n" : "\n- ";
    case "tr":
    case "br":
      return "\n";
    case "td":
    case "th":
      return closes ? " | " : "";
    case "table":
      return "\n\n";
    default:
      return "";
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

function decoded(words: string): string {
  return words.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? "");
}
