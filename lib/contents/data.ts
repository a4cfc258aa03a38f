import { randomUUID } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { AffirmationView, AnswerMark } from "@/lib/agreements/schema";
import { fromUnits } from "@/lib/answers/paths";
import type { StoredAnswer } from "@/lib/answers/rules";
import { valueSha256 } from "@/lib/answers/value-sha256";
import type { BorrowedAnswer } from "@/lib/borrowings/schema";
import type { Contents } from "@/lib/contents/schema";
import { db, type Tx } from "@/lib/db";
import type { TemplateSet } from "@/lib/document/source";
import type { PartyKey } from "@/lib/document/tree";
import type { EarlierMark } from "@/lib/earlier-texts/schema";
import { Prisma } from "@/lib/generated/prisma/client";
import { cardIdOf, cardSha256 } from "@/lib/law/card-sha256";
import type { RulePack } from "@/lib/law/pack";
import { listWordingsInUse } from "@/lib/wordings/data";

/**
 * What an agreement says at this place of its trail. Read once per place and process: who saw a newer
 * place names it, and so reads again. Not scoped: the caller has decided who may see it.
 */
export async function findContents(
  agreementId: string,
  trail: string | null,
  templates: Pinned,
): Promise<Contents> {
  const keyAt = (place: string) => `${agreementId} ${place} ${templates.digest}`;
  const known = trail === null ? undefined : kept.get(keyAt(trail));
  if (known !== undefined) return known;
  const contents = await readContents(db, agreementId, templates);
  // Under the place it was read at, which is newer when somebody wrote in between.
  kept.set(keyAt(contents.trail), contents);
  return contents;
}

/** The same without remembering, inside a transaction. */
export async function readContents(
  reader: Tx,
  agreementId: string,
  { law }: Pinned,
): Promise<Contents> {
  const [row] = await reader.$queryRaw<ContentsRow[]>`
    SELECT
      (SELECT e.hash FROM "AuditEvent" e WHERE e."agreementId" = ${agreementId}::uuid
        ORDER BY e.seq DESC LIMIT 1) AS trail,
      (SELECT json_agg(json_build_object('address', a.address, 'value', a.value, 'status', a.status,
          'reason', a.reason, 'openOwner', a."openOwner", 'openDue', a."openDue", 'position', a.position,
          'revision', a.revision, 'authorParty', a."authorParty", 'updatedAt', a."updatedAt")
          ORDER BY a.position, a."createdAt", a.address)
        FROM "Answer" a WHERE a."agreementId" = ${agreementId}::uuid) AS answers,
      (SELECT json_agg(json_build_object('address', f.address, 'party', f."partyKey", 'person', f.person,
          'at', f.at, 'valueSha256', f."valueSha256") ORDER BY f.at, f.id)
        FROM "Affirmation" f WHERE f."agreementId" = ${agreementId}::uuid) AS affirmations,
      (${stillBorrowed(agreementId)}) AS borrowed,
      (SELECT json_build_object('name', n.name, 'person', n.person, 'party', n."partyKey", 'at', n.at,
          'revision', n.revision)
        FROM "EarlierText" n WHERE n."agreementId" = ${agreementId}::uuid) AS earlier`;
  const { trail, answers, affirmations, borrowed, earlier } = row ?? NOTHING;
  const stored = answers ?? [];
  const values = new Map(stored.map(({ address, value }) => [address, value]));
  return {
    // Without a trail nothing names what was read: a name of its own, so that it is not found again.
    trail: trail ?? randomUUID(),
    answers: fromUnits(values),
    marks: Object.fromEntries(stored.map((answer) => [answer.address, markOf(answer)])),
    affirmations: (affirmations ?? []).map((given) =>
      affirmationView(given, values.get(given.address), law),
    ),
    borrowed: borrowed ?? [],
    earlier: earlier === null ? null : { ...earlier, at: new Date(earlier.at) },
    // Read after the trail: at worst newer than it, and then read again at the newer place.
    wordings: await listWordingsInUse(reader, agreementId),
  };
}

/** The templates that the agreement is written on. Their law says what a card tells. */
type Pinned = Pick<TemplateSet, "digest" | "law">;

/** Agreements of a busy hour. A long one takes some hundred kilobytes. */
const MOST_KEPT = 64;

const kept = new LRUCache<string, Contents>({ max: MOST_KEPT });

type FoundAnswer = StoredAnswer & { authorParty: PartyKey | null; updatedAt: string };

type ContentsRow = {
  trail: string | null;
  answers: FoundAnswer[] | null;
  affirmations: FoundAffirmation[] | null;
  borrowed: BorrowedAnswer[] | null;
  earlier: (Omit<EarlierMark, "at"> & { at: string }) | null;
};

const NOTHING: ContentsRow = {
  trail: null,
  answers: null,
  affirmations: null,
  borrowed: null,
  earlier: null,
};

/**
 * Borrowed answers that stand, and the parties that have yet to look at them: those that neither reviewed
 * the answer nor ever wrote another value there. What was emptied is not there to be looked at.
 */
function stillBorrowed(agreementId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT json_agg(json_build_object('address', b.address, 'source', b.source, 'exampleId', b."exampleId",
      'openFor', b.open) ORDER BY b.position, b.address)
    FROM (
      SELECT m.address, m.source, m."exampleId", a.position, ARRAY(
        SELECT p.key FROM "Party" p
        WHERE p."agreementId" = m."agreementId"
          AND NOT EXISTS (SELECT FROM "BorrowedReview" r
            WHERE r."agreementId" = m."agreementId" AND r.address = m.address AND r."partyKey" = p.key)
          AND NOT EXISTS (SELECT FROM "AnswerRevision" h
            WHERE h."agreementId" = m."agreementId" AND h.address = m.address
              AND h."authorParty" = p.key AND h.value <> first.value)
        ORDER BY p.key) AS open
      FROM "BorrowedAnswer" m
      JOIN "Answer" a ON a."agreementId" = m."agreementId" AND a.address = m.address AND a.value IS NOT NULL
      JOIN "AnswerRevision" first
        ON first."agreementId" = m."agreementId" AND first.address = m.address AND first.revision = 1
      WHERE m."agreementId" = ${agreementId}::uuid) b
    WHERE cardinality(b.open) > 0`;
}

function markOf({ value: _value, address: _address, ...mark }: FoundAnswer): AnswerMark {
  return { ...mark, updatedAt: new Date(mark.updatedAt) };
}

type FoundAffirmation = {
  address: string;
  party: PartyKey;
  person: string;
  at: string;
  valueSha256: string;
};

/**
 * An affirmation counts as long as what it was given for stands: a law card as the pinned pack tells
 * it, anything else as its answer.
 */
function affirmationView(given: FoundAffirmation, value: unknown, law: RulePack): AffirmationView {
  const card = law.cards.find(({ id }) => id === cardIdOf(given.address));
  const standing =
    card !== undefined
      ? cardSha256(card)
      : value !== undefined && value !== null
        ? valueSha256(value)
        : null;
  return { ...given, at: new Date(given.at), current: standing === given.valueSha256 };
}
