import { listOf } from "@/lib/answers/paths";
import {
  countRows,
  findWritingScope,
  listStandingAnswers,
  type WritingScope,
} from "@/lib/answers/data";
import { isAffirmable, type JudgedWrite, judgeWrite, mayAffirmFor } from "@/lib/answers/rules";
import { valueSha256 } from "@/lib/answers/value-sha256";
import type { AnswerWrite, SavedAnswers } from "@/lib/answers/writes";
import { Refusal } from "@/lib/actions/result";
import { eventRow, recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { errorWords } from "@/lib/i18n/error-words";

/** A list holds at most this many rows. */
export const ROWS_MAX = 1000;

/**
 * Saves answers, all or none. Throws a Refusal "conflict" with what stands now when a write has not
 * seen the stored revision, and "not-allowed" when the agreement is no longer being drafted. What is
 * judged here is judged again inside the write, under row locks, so a race is a conflict too.
 */
export async function saveAnswers(
  actor: Actor,
  scope: WritingScope,
  writes: readonly AnswerWrite[],
): Promise<SavedAnswers> {
  if (scope.status !== "drafting")
    throw new Refusal("not-allowed", errorWords("answers.notDrafting"));
  const { changes, saved } = await judge(scope, writes);
  if (changes.length > 0) {
    await refuseLongLists(scope, changes);
    const outcome = await write(actor, scope, changes);
    if (outcome !== "written") return await saveAfterRace(actor, scope, writes, outcome);
  }
  return { saved };
}

/**
 * Records that the actor affirms, for their own party, the value that stands at this address. Bound
 * to that value by its SHA-256; affirming the same value again changes nothing.
 */
export async function affirmAnswer(
  actor: Actor,
  scope: WritingScope,
  address: string,
): Promise<{ valueSha256: string }> {
  const { myParty, standing } = scope;
  const value = standing.get(address)?.value ?? null;
  if (!isAffirmable(address)) throw new Refusal("invalid", errorWords("answers.notAffirmable"));
  if (value === null) throw new Refusal("invalid", errorWords("answers.nothingToAffirm"));
  if (!mayAffirmFor(myParty, address, value))
    throw new Refusal("not-allowed", errorWords("answers.ownerAffirms"));

  const digest = valueSha256(value);
  await recordAffirmation(actor, scope, address, digest);
  return { valueSha256: digest };
}

/**
 * Writes down, once, that the actor affirms for their party what this digest stands for, with its line
 * in the trail. Only while the agreement is being drafted.
 */
export async function recordAffirmation(
  actor: Actor,
  { agreementId, myParty }: Pick<WritingScope, "agreementId" | "myParty">,
  address: string,
  digest: string,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const [drafting] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Agreement" WHERE id = ${agreementId}::uuid AND status = 'drafting' FOR SHARE`;
    if (drafting === undefined) throw new Refusal("not-allowed", errorWords("answers.notDrafting"));

    const { count } = await tx.affirmation.createMany({
      data: {
        agreementId,
        address,
        valueSha256: digest,
        partyKey: myParty,
        userId: actor.userId,
        person: actor.name ?? actor.email,
        at: now(),
      },
      skipDuplicates: true,
    });
    if (count === 0) return;
    const details = { address, party: myParty, valueSha256: digest };
    await recordEvent(tx, { agreementId, kind: "answer-affirmed", actorId: actor.userId, details });
  });
}

type Change = Extract<JudgedWrite, { outcome: "write" }>;

async function judge(scope: WritingScope, writes: readonly AnswerWrite[]) {
  const changes: Change[] = [];
  const conflicts: string[] = [];
  const saved: SavedAnswers["saved"] = [];
  const last = now().getTime();
  for (const [index, answer] of writes.entries()) {
    const judged = judgeWrite(answer, scope.standing.get(answer.address), last + index);
    const { address } = judged;
    if (judged.outcome === "conflict") conflicts.push(address);
    else if (judged.outcome === "unchanged") saved.push({ address, revision: judged.revision });
    else {
      changes.push(judged);
      saved.push({ address, revision: judged.seenRevision + 1 });
    }
  }
  if (conflicts.length > 0) throw await conflictAt(scope.agreementId, conflicts);
  return { changes, saved };
}

async function conflictAt(agreementId: string, addresses: readonly string[]): Promise<Refusal> {
  const current = await listStandingAnswers(agreementId, addresses);
  return new Refusal("conflict", errorWords("answers.conflict"), current);
}

/** Only a call that adds rows pays for counting them. */
async function refuseLongLists(
  { agreementId }: WritingScope,
  changes: readonly Change[],
): Promise<void> {
  const added = new Map<string, number>();
  for (const { address, seenRevision } of changes) {
    const list = seenRevision === 0 ? listOf(address) : null;
    if (list !== null) added.set(list, (added.get(list) ?? 0) + 1);
  }
  for (const [list, more] of added) {
    if ((await countRows(agreementId, list)) + more > ROWS_MAX) {
      throw new Refusal("invalid", errorWords("answers.tooManyRows", { count: ROWS_MAX }));
    }
  }
}

type WriteOutcome = "written" | "not-drafting" | "overtaken";

/**
 * One statement, so one round trip and one transaction: the agreement still in drafting (share
 * lock), the stored revisions still those seen (row locks, in order of address), then answers,
 * history and trail. Two first writes of one address meet at the primary key. The addresses are named
 * beside the incoming rows too: the planner, which cannot count those, would read the whole agreement.
 */
async function write(
  actor: Actor,
  scope: WritingScope,
  changes: readonly Change[],
): Promise<WriteOutcome> {
  const { agreementId, myParty } = scope;
  const answers = changes.map(({ address, seenRevision }) => ({
    address,
    revision: seenRevision + 1,
  }));
  const event = eventRow({
    agreementId,
    kind: "answers-saved",
    actorId: actor.userId,
    details: { answers },
  });
  const addresses = changes.map(({ address }) => address);
  const incoming = JSON.stringify(
    changes.map(({ address, seenRevision, state }) => ({ address, seen: seenRevision, ...state })),
  );
  try {
    const [outcome] = await db.$queryRaw<{ drafting: boolean; agreed: boolean }[]>`
      WITH incoming AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(${incoming}::jsonb) AS w(
          address text, seen int, value jsonb, status "AnswerStatus", reason text,
          "openOwner" "PartyKey", "openDue" text, position float8)
        ORDER BY address
      ), drafting AS MATERIALIZED (
        SELECT id FROM "Agreement" WHERE id = ${agreementId}::uuid AND status = 'drafting' FOR SHARE
      ), standing AS MATERIALIZED (
        SELECT a.address, a.revision FROM "Answer" a
        WHERE a."agreementId" = ${agreementId}::uuid AND a.address = ANY(${addresses})
        ORDER BY a.address FOR UPDATE
      ), agreed AS MATERIALIZED (
        SELECT id AS "agreementId" FROM drafting WHERE NOT EXISTS (
          SELECT FROM incoming w LEFT JOIN standing s USING (address) WHERE coalesce(s.revision, 0) <> w.seen)
      ), updated AS (
        UPDATE "Answer" a SET value = w.value, status = w.status, reason = w.reason, "openOwner" = w."openOwner",
          "openDue" = w."openDue", position = w.position, revision = w.seen + 1,
          "authorId" = ${actor.userId}::uuid, "authorParty" = ${myParty}::"PartyKey", "updatedAt" = ${event.at}
        FROM incoming w, agreed g
        WHERE w.seen > 0 AND a."agreementId" = g."agreementId" AND a.address = w.address
          AND a."agreementId" = ${agreementId}::uuid AND a.address = ANY(${addresses})
      ), inserted AS (
        INSERT INTO "Answer" ("agreementId", address, value, status, reason, "openOwner", "openDue", position,
          revision, "authorId", "authorParty", "createdAt", "updatedAt")
        SELECT g."agreementId", w.address, w.value, w.status, w.reason, w."openOwner", w."openDue", w.position,
          1, ${actor.userId}::uuid, ${myParty}::"PartyKey", ${event.at}, ${event.at}
        FROM incoming w, agreed g WHERE w.seen = 0
      ), history AS (
        INSERT INTO "AnswerRevision" ("agreementId", address, revision, value, status, reason, "openOwner", "openDue",
          "authorId", "authorParty", at)
        SELECT g."agreementId", w.address, w.seen + 1, w.value, w.status, w.reason, w."openOwner", w."openDue",
          ${actor.userId}::uuid, ${myParty}::"PartyKey", ${event.at}
        FROM incoming w, agreed g
      ), trail AS (
        INSERT INTO "AuditEvent" ("agreementId", kind, "actorId", at, payload)
        SELECT g."agreementId", ${event.kind}, ${actor.userId}::uuid, ${event.at}, ${event.payload} FROM agreed g
      )
      SELECT EXISTS (SELECT FROM drafting) AS drafting, EXISTS (SELECT FROM agreed) AS agreed`;
    if (outcome?.agreed === true) return "written";
    return outcome?.drafting === true ? "overtaken" : "not-drafting";
  } catch (error) {
    if (isDuplicateKey(error)) return "overtaken";
    throw error;
  }
}

/** Somebody was faster: judged once more against what stands now, which either agrees or conflicts. */
async function saveAfterRace(
  actor: Actor,
  scope: WritingScope,
  writes: readonly AnswerWrite[],
  outcome: Exclude<WriteOutcome, "written">,
): Promise<SavedAnswers> {
  if (outcome === "not-drafting")
    throw new Refusal("not-allowed", errorWords("answers.notDrafting"));
  const addresses = writes.map(({ address }) => address);
  const fresh = await findWritingScope(actor, scope.agreementId, addresses);
  if (fresh === null) throw new Refusal("not-allowed", errorWords("notAllowed"));
  const { changes, saved } = await judge(fresh, writes);
  if (changes.length > 0) throw await conflictAt(scope.agreementId, addresses);
  return { saved };
}

/** PostgreSQL 23505, as Prisma reports it for raw statements. */
function isDuplicateKey(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === "P2002" || JSON.stringify(error.meta ?? {}).includes("23505");
}
