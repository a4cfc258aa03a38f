/** Remembers what was made of texts, up to a number of characters; then it begins anew. */
export type TextMemory<Made> = { get(text: string, make: () => Made): Made };

/** An empty memory. One long text is made each time: it would push out everything else. */
export function textMemory<Made>(characters: number): TextMemory<Made> {
  const made = new Map<string, Made>();
  let held = 0;
  return {
    get(text, make) {
      const known = made.get(text);
      if (known !== undefined) return known;
      const fresh = make();
      if (text.length > characters / 50) return fresh;
      held += text.length;
      if (held > characters) {
        made.clear();
        held = text.length;
      }
      made.set(text, fresh);
      return fresh;
    },
  };
}
