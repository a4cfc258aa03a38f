import type { Actor } from "@/lib/auth/actor";

/** Whoever is at the table brings notes and takes them out; whether it is still open, the write decides. */
export function canKeepEarlierText(_actor: Actor, seat: { partyKey: "A" | "B" } | null): boolean {
  return seat !== null;
}
