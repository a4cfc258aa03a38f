import type { Actor } from "@/lib/auth/actor";

/** Whoever is at the table consents, for their own party only; whether it is still open, the write decides. */
export function canConsentToUpgrade(_actor: Actor, seat: { partyKey: "A" | "B" } | null): boolean {
  return seat !== null;
}
