/**
 * Stands for `@/lib/auth/client-address`: where a request comes from is what a test says.
 * `vi.mock("@/lib/auth/client-address", () => import("@/tests/support/client-address"));`
 */
let address = "192.0.2.1";

export function comeFrom(wanted: string): void {
  address = wanted;
}

export function clientAddress(): Promise<string> {
  return Promise.resolve(address);
}
