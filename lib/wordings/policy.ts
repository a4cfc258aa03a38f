import type { Actor } from "@/lib/auth/actor";

/** Whoever belongs to an organization writes its wordings and asks counsel about them. */
export function canWriteWording(_actor: Actor, organization: { id: string } | null): boolean {
  return organization !== null;
}

/** Whoever is at the table chooses for their own side; whether it is still open, the write decides. */
export function canChooseWording(_actor: Actor, seat: { partyKey: "A" | "B" } | null): boolean {
  return seat !== null;
}
