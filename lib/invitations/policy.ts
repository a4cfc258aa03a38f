import type { Actor } from "@/lib/auth/actor";

/** Whoever is at the table may ask the other side to it. */
export function canInvitePartner(_actor: Actor, subject: { partyKey: "A" | "B" } | null): boolean {
  return subject !== null;
}

/** The invitation is for the address that it was mailed to: a forwarded link opens nothing. */
export function canAcceptInvitation(actor: Actor, subject: { email: string }): boolean {
  return actor.email === subject.email;
}
