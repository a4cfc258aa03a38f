import type { AnswersSubject } from "@/lib/answers/policy";
import type { StoredAnswer } from "@/lib/answers/rules";
import type { AnswerAuthor, StandingAnswer } from "@/lib/answers/writes";
import type { AgreementStatus } from "@/lib/agreements/schema";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** An agreement as far as a write needs it: who writes, in what state, and what stands where it writes. */
export type WritingScope = AnswersSubject & {
  agreementId: string;
  status: AgreementStatus;
  standing: Map<string, StoredAnswer>;
};

/**
 * The agreement in the actor's scope with the stored answers at these addresses, in one round trip.
 * Null for a stranger. Costs the same however long the agreement is.
 */
export async function findWritingScope(
  actor: Actor,
  agreementId: string,
  addresses: readonly string[],
): Promise<WritingScope | null> {
  const [found] = await db.$queryRaw<ScopeRow[]>`
    SELECT g.status, g."exampleId", p."partyKey" AS "myParty",
      (SELECT json_agg(json_build_object(
          'address', a.address, 'value', a.value, 'status', a.status, 'reason', a.reason,
          'openOwner', a."openOwner", 'openDue', a."openDue", 'position', a.position, 'revision', a.revision))
        FROM "Answer" a WHERE a."agreementId" = g.id AND a.address = ANY(${addresses})) AS standing
    FROM "Agreement" g
    JOIN "Participant" p ON p."agreementId" = g.id AND p."userId" = ${actor.userId}::uuid
    WHERE g.id = ${agreementId}::uuid`;
  if (found === undefined) return null;
  const standing = new Map((found.standing ?? []).map((answer) => [answer.address, answer]));
  return { ...found, agreementId, standing };
}

/** What stands at these addresses now, with who wrote it: what the writer of a conflict is shown. */
export async function listStandingAnswers(
  agreementId: string,
  addresses: readonly string[],
): Promise<StandingAnswer[]> {
  return await db.$queryRaw<StandingAnswer[]>`
    SELECT a.address, a.value, a.status, a.revision, coalesce(u.name, u.email) AS "authorName",
      a."authorParty", a."updatedAt"
    FROM "Answer" a LEFT JOIN "User" u ON u.id = a."authorId"
    WHERE a."agreementId" = ${agreementId}::uuid AND a.address = ANY(${addresses})
    ORDER BY a.address`;
}

/** How many rows a list has that are not removed. */
export async function countRows(agreementId: string, list: string): Promise<number> {
  const rows = await db.answer.findMany({
    where: { agreementId, address: { startsWith: `${list}.` } },
    select: { value: true },
  });
  return rows.filter(({ value }) => value !== null).length;
}

type ScopeRow = AnswersSubject & { status: AgreementStatus; standing: StoredAnswer[] | null };

/** Who gave each answer of an agreement, and when; null for a stranger. */
export async function findAnswerAuthors(
  actor: Actor,
  agreementId: string,
): Promise<AnswerAuthor[] | null> {
  const [found] = await db.$queryRaw<{ authors: (AnswerAuthor & { at: string })[] | null }[]>`
    SELECT (SELECT json_agg(json_build_object('address', a.address, 'name', coalesce(u.name, u.email),
        'party', a."authorParty", 'at', a."updatedAt"))
      FROM "Answer" a LEFT JOIN "User" u ON u.id = a."authorId"
      WHERE a."agreementId" = p."agreementId") AS authors
    FROM "Participant" p
    WHERE p."agreementId" = ${agreementId}::uuid AND p."userId" = ${actor.userId}::uuid`;
  if (found === undefined) return null;
  return (found.authors ?? []).map((author) => ({ ...author, at: new Date(author.at) }));
}
