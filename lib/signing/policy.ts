import type { AgreementStatus } from "@/lib/agreements/schema";
import type { Actor } from "@/lib/auth/actor";

type Seat = { partyKey: "A" | "B"; agreement: { status: AgreementStatus } };

/** Both parties are owners: whoever is at the table may fix the text for signing. */
export function canFreezeAgreement(_actor: Actor, seat: Seat | null): boolean {
  return seat !== null;
}

/** Either party may take the text back while it is being signed. */
export function canWithdrawFreeze(_actor: Actor, seat: Seat | null): boolean {
  return seat !== null;
}

/** Either party may have a link mailed again: it goes to the signer, never to who asks. */
export function canResendLink(_actor: Actor, seat: Seat | null): boolean {
  return seat !== null;
}

/** Whoever holds the mailed token is the signer; what may still be done with it, the write decides. */
export function canUseSigningLink(request: { tokenHash: string } | null): boolean {
  return request !== null;
}
