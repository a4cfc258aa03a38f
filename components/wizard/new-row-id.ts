/** Begins with a letter: the form library takes bare numbers for list places. */
export function newRowId(): string {
  return `r${crypto.randomUUID().replaceAll("-", "").slice(0, 12)}`;
}
