import "server-only";

import { Refusal } from "@/lib/actions/result";
import { currentActor } from "@/lib/auth/actor";
import { clientAddress } from "@/lib/auth/client-address";
import { spend } from "@/lib/auth/rate-limit";
import { now } from "@/lib/clock";
import { findInvitationByToken } from "@/lib/invitations/data";
import { opensFor } from "@/lib/invitations/rules";
import type { InvitationView } from "@/lib/invitations/schema";

/**
 * What the link of an invitation shows; null when the token opens nothing to this reader (used, run
 * out, replaced, mailed to another address), or when too many were tried from one address. Reading uses nothing up: mail scanners may look.
 */
export async function findInvitation(token: string): Promise<InvitationView | null> {
  try {
    await spend(
      { name: "invitation-read", points: 60, durationSeconds: 15 * 60 },
      await clientAddress(),
    );
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
  const [found, actor] = [await findInvitationByToken(token), await currentActor()];
  if (found === null) return null;
  if (actor !== null && found.acceptedById === actor.userId)
    return { state: "joined", agreementId: found.agreementId };
  if (!opensFor(found, actor?.email ?? null, now())) return null;
  const { agreementTitle, partyKey: party, inviterOrganization } = found;
  return { state: "open", agreementTitle, party, inviterOrganization, isSignedIn: actor !== null };
}
