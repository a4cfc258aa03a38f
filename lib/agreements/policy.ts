import type { Actor } from "@/lib/auth/actor";

/** Whoever is signed in may begin an agreement, for an organization of their own. */
export function canCreateAgreement(_actor: Actor, _subject: Actor): boolean {
  return true;
}
