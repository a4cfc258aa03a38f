const DOLLARS = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

/** "$1,150.00" for 115000. */
export function dollars(cents: number): string {
  return DOLLARS.format(cents / 100);
}
