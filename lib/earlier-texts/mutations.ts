import { Refusal } from "@/lib/actions/result";
import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import type { PartyKey } from "@/lib/document/tree";
import type { BringEarlierText } from "@/lib/earlier-texts/schema";
import { errorWords } from "@/lib/i18n/error-words";
import { sha256Hex } from "@/lib/seal/sha256";

/**
 * Keeps the words of an earlier agreement as notes, in place of those that stand. A Refusal "conflict" when
 * others stand there than the writer has seen, "not-allowed" once the agreement is out for signing.
 */
export async function bringEarlierText(
  actor: Actor,
  partyKey: PartyKey,
  { agreementId, name, text, seenRevision }: BringEarlierText,
): Promise<{ revision: number }> {
  const sha256 = await sha256Hex(text);
  return await db.$transaction(async (tx) => {
    const standing = await lockNotes(tx, agreementId, seenRevision);
    const revision = standing + 1;
    const kept = {
      name,
      text,
      sha256,
      revision,
      partyKey,
      userId: actor.userId,
      person: actor.name ?? actor.email,
      at: now(),
    };
    await tx.earlierText.upsert({
      where: { agreementId },
      create: { agreementId, ...kept },
      update: kept,
      select: { revision: true },
    });
    const details = { party: partyKey, name, sha256, characters: text.length, revision };
    await recordEvent(tx, {
      agreementId,
      kind: "earlier-text-brought",
      actorId: actor.userId,
      details,
    });
    return { revision };
  });
}

/** Takes the notes out for good: only their name and hash stay, in the trail. */
export async function removeEarlierText(
  actor: Actor,
  partyKey: PartyKey,
  { agreementId, seenRevision }: { agreementId: string; seenRevision: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockNotes(tx, agreementId, seenRevision, "evenFixed");
    const { count } = await tx.earlierText.deleteMany({ where: { agreementId } });
    if (count === 0) return;
    await recordEvent(tx, {
      agreementId,
      kind: "earlier-text-removed",
      actorId: actor.userId,
      details: { party: partyKey, revision: seenRevision },
    });
  });
}

/** The revision that stands, while nobody else changes it. Notes go at any time, and come while drafting. */
async function lockNotes(
  tx: Tx,
  agreementId: string,
  seenRevision: number,
  evenFixed?: "evenFixed",
): Promise<number> {
  const [found] = await tx.$queryRaw<{ status: string }[]>`
    SELECT status FROM "Agreement" WHERE id = ${agreementId}::uuid FOR UPDATE`;
  if (found?.status !== "drafting" && evenFixed === undefined)
    throw new Refusal("not-allowed", errorWords("answers.notDrafting"));
  const standing = await tx.earlierText.findUnique({
    where: { agreementId },
    select: { revision: true },
  });
  const revision = standing?.revision ?? 0;
  if (revision !== seenRevision) throw new Refusal("conflict", errorWords("earlierTexts.changed"));
  return revision;
}
