/**
 * Where a whole list is marked as open or as not applying: the address of a row that never has a
 * value. Lists themselves have no address, because their rows are what is saved.
 */
export function listMarkAddress(listPath: string): string {
  return `${listPath}.none`;
}
