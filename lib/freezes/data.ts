import type { Tx } from "@/lib/db";
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
