import type { Actor } from "@/lib/auth/actor";

/** Whoever is at the table says what their own party has read; whether it is still open, the write decides. */
export function canReviewBorrowed(_actor: Actor, seat: { partyKey: "A" | "B" } | null): boolean {
  return seat !== null;
}
