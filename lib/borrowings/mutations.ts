import { Refusal } from "@/lib/actions/result";
import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/actor";
import type { SeenAnswer, Source } from "@/lib/borrowings/schema";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import type { PartyKey } from "@/lib/document/tree";
import { addFirstAnswers } from "@/lib/first-answers/mutations";
import { errorWords } from "@/lib/i18n/error-words";

/** Copies answers into an agreement that is being begun, each marked with where it came from. */
export async function addBorrowedAnswers(
  tx: Tx,
  agreementId: string,
  { title, exampleId }: Source,
  units: ReadonlyMap<string, unknown>,
): Promise<void> {
  // Nobody at this table has written them.
  await addFirstAnswers(tx, agreementId, { authorId: null, authorParty: null }, [...units]);
  await tx.borrowedAnswer.createMany({
    data: [...units.keys()].map((address) => ({ agreementId, address, source: title, exampleId })),
  });
}

/**
 * Records that the actor's party has read these borrowed answers and keeps them. Each must stand as it
 * was shown, or as the actor's own party wrote it since; else a Refusal "conflict" and nothing is recorded.
 */
export async function reviewBorrowed(
  actor: Actor,
  { agreementId, partyKey }: { agreementId: string; partyKey: PartyKey },
  seen: readonly SeenAnswer[],
): Promise<void> {
  await db.$transaction(async (tx) => {
    const [drafting] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Agreement" WHERE id = ${agreementId}::uuid AND status = 'drafting' FOR SHARE`;
    if (drafting === undefined) throw new Refusal("not-allowed", errorWords("answers.notDrafting"));

    const standing = await lockBorrowed(tx, agreementId, seen);
    const moved = standing.some(
      ({ address, revision, authorParty }) =>
        authorParty !== partyKey &&
        seen.some((one) => one.address === address && one.seenRevision !== revision),
    );
    if (moved) throw new Refusal("conflict", errorWords("borrowings.changed"));

    const { count } = await tx.borrowedReview.createMany({
      data: standing.map(({ address, revision }) => ({
        agreementId,
        address,
        partyKey,
        revision,
        userId: actor.userId,
        person: actor.name ?? actor.email,
        at: now(),
      })),
      skipDuplicates: true,
    });
    if (count === 0) return;
    const addresses = standing.map(({ address }) => address);
    const details = { party: partyKey, addresses };
    await recordEvent(tx, {
      agreementId,
      kind: "borrowed-reviewed",
      actorId: actor.userId,
      details,
    });
  });
}

type Standing = { address: string; revision: number; authorParty: PartyKey | null };

/** Those of the answers that are borrowed, as they stand. Nobody changes them until this is written. */
async function lockBorrowed(
  tx: Tx,
  agreementId: string,
  seen: readonly SeenAnswer[],
): Promise<Standing[]> {
  const addresses = seen.map(({ address }) => address);
  return await tx.$queryRaw<Standing[]>`
    SELECT a.address, a.revision, a."authorParty" FROM "Answer" a
    JOIN "BorrowedAnswer" b ON b."agreementId" = a."agreementId" AND b.address = a.address
    WHERE a."agreementId" = ${agreementId}::uuid AND a.address = ANY(${addresses})
    ORDER BY a.address FOR SHARE OF a`;
}
