/** A word without case, accents and a plural's end: "Niños" is found by "nino". */
export function plainWord(word: string): string {
  const bare = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.length > 3 ? bare.replace(/(?<=[^s])s$/, "") : bare;
}
