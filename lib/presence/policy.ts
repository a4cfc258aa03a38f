/** Whoever has a seat at the table may say that they are there. */
export function canBePresent(_actor: unknown, _seat: { agreementId: string }): boolean {
  return true;
}
