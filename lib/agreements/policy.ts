import type { Actor } from "@/lib/auth/actor";

/** Whoever is signed in may begin an agreement, for an organization of their own; what it starts from, they may see. */
export function canCreateAgreement(_actor: Actor, _subject: unknown): boolean {
  return true;
}
