import { Refusal } from "@/lib/actions/result";
import type { Tx } from "@/lib/db";
import { errorWords } from "@/lib/i18n/error-words";
import { treeOf } from "@/lib/signing/rules";

/** Everybody whom a freeze concerns, each address once: both signers and all who sit at the table. */
export async function listPeopleOf(
  tx: Tx,
  freezeId: string,
): Promise<{ title: string; emails: string[] }> {
  const freeze = await tx.freeze.findUniqueOrThrow({
    where: { id: freezeId },
    select: {
      document: true,
      requests: { select: { signerEmail: true } },
      agreement: { select: { participants: { select: { user: { select: { email: true } } } } } },
    },
  });
  const signers = freeze.requests.map(({ signerEmail }) => signerEmail);
  const people = freeze.agreement.participants.map(({ user }) => user.email.toLowerCase());
  return {
    title: treeOf(freeze.document).title,
    emails: [...new Set([...signers, ...people])].toSorted(),
  };
}

/** The freeze of an agreement that is being signed. Refused when there is none. */
export async function openFreezeId(tx: Tx, agreementId: string): Promise<string> {
  const open = await tx.freeze.findFirst({
    where: { agreementId, voidedAt: null, sealedAt: null },
    select: { id: true },
  });
  if (open === null) throw new Refusal("conflict", errorWords("signing.notSigning"));
  return open.id;
}
