import type { Actor } from "@/lib/auth/actor";

/**
 * Stands for `@/lib/auth/actor`: who is signed in is what a test says.
 * `vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));`
 */
let signedIn: Actor | null = null;

export function signInAs(actor: Actor | null): void {
  signedIn = actor;
}

export function currentActor(): Promise<Actor | null> {
  return Promise.resolve(signedIn);
}
