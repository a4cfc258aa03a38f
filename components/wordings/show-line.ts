/** Marks a line of a text area and puts the reader there. Lines are 1-based. */
export function showLine(id: string, line: number): void {
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement)) return;
  const lines = area.value.split("\n");
  const at = Math.min(line, lines.length);
  const from = lines.slice(0, at - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[at - 1]?.length ?? 0));
}
