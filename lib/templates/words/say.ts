/** Says a word of the templates in a reader's language: where it stands in its file, and its English. */
export type Say = (place: Place, english: string) => string;

/** Keys from the top of a file to a word, ids instead of positions: `tasks`, `kind`, `pages`, `title`, `hint`. */
export type Place = readonly string[];

/** A copy of a node in which these of its own texts are said. What it does not have stays away. */
export function said<Node extends object>(
  node: Node,
  names: readonly (keyof Node & string)[],
  place: Place,
  say: Say,
): Node {
  const copy: Node = { ...node };
  for (const name of names) {
    const text = node[name];
    // The value stays a string, which is what stood there.
    if (typeof text === "string") Object.assign(copy, { [name]: say([...place, name], text) });
  }
  return copy;
}
