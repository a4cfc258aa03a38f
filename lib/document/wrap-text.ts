/** Characters in a line of plain text. */
export const LINE_WIDTH = 88;

/**
 * Text broken into lines of at most `LINE_WIDTH` where words allow. `first` leads the first line,
 * `rest` every further one; a line break in the text stays one.
 */
export function wrapText(
  text: string,
  { first = "", rest = "" }: { first?: string; rest?: string } = {},
): string {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = lines.length === 0 ? first : rest;
    let isEmpty = true;
    for (const word of paragraph.split(" ").filter((part) => part !== "")) {
      if (!isEmpty && line.length + 1 + word.length > LINE_WIDTH) {
        lines.push(line);
        line = rest;
        isEmpty = true;
      }
      line += isEmpty ? word : ` ${word}`;
      isEmpty = false;
    }
    lines.push(line.trimEnd());
  }
  return lines.join("\n");
}
