import { listAnswers } from "@/lib/answers/data";
import { fromUnits } from "@/lib/answers/paths";
import { valueSha256 } from "@/lib/answers/value-sha256";
import type {
  AffirmationView,
  AgreementContents,
  AgreementSummary,
  AgreementView,
  AnswerMark,
  ExampleSummary,
  PartyView,
} from "@/lib/agreements/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import type { PartyKey } from "@/lib/document/tree";
import type { TemplateSet } from "@/lib/document/source";
import { type Edition, editionOf, loadEdition } from "@/lib/templates/edition";
import { cardIdOf, cardSha256 } from "@/lib/law/card-sha256";
import type { RulePack } from "@/lib/law/pack";
import { listWordingsInUse } from "@/lib/wordings/data";

/** The actor's agreements, the one that moved last first. */
export async function listAgreementsOf(actor: Actor): Promise<AgreementSummary[]> {
  return await db.$queryRaw<AgreementSummary[]>`
    SELECT g.id, coalesce(title.value #>> '{}', g.title) AS title, g.status, me."partyKey" AS "myParty",
      coalesce(o.name, legal.value #>> '{}') AS "otherName",
      coalesce(last.at, g."createdAt") AS "updatedAt"
    FROM "Participant" me
    JOIN "Agreement" g ON g.id = me."agreementId"
    JOIN "Party" other ON other."agreementId" = g.id AND other.key <> me."partyKey"
    LEFT JOIN "Organization" o ON o.id = other."organizationId"
    LEFT JOIN "Answer" title ON title."agreementId" = g.id AND title.address = 'agreement.title'
    LEFT JOIN "Answer" legal ON legal."agreementId" = g.id
      AND legal.address = 'party.' || other.key::text || '.legalName'
    LEFT JOIN LATERAL (
      SELECT e.at FROM "AuditEvent" e WHERE e."agreementId" = g.id ORDER BY e.seq DESC LIMIT 1) last ON true
    WHERE me."userId" = ${actor.userId}::uuid
    ORDER BY "updatedAt" DESC, g.id DESC`;
}

/** One agreement in the actor's scope; null for a stranger, and when there is none. */
export async function findAgreement(actor: Actor, id: string): Promise<AgreementView | null> {
  if (!isUuid(id)) return null;
  const me = await db.participant.findUnique({
    where: { agreementId_userId: { agreementId: id, userId: actor.userId } },
  });
  if (me === null) return null;
  const contents = await readContents(db, id);
  return contents === null
    ? null
    : { ...contents, me: { party: me.partyKey, name: actor.name ?? actor.email } };
}

/** Where the actor stands in an agreement; null for a stranger. */
export async function findParticipation(actor: Actor, id: string) {
  if (!isUuid(id)) return null;
  return await db.participant.findUnique({
    where: { agreementId_userId: { agreementId: id, userId: actor.userId } },
    select: {
      agreementId: true,
      partyKey: true,
      agreement: { select: { status: true, title: true } },
    },
  });
}

/** A worked example: open to everybody, signed in or not. */
export async function findExampleContents(exampleId: string): Promise<AgreementContents | null> {
  const found = await db.agreement.findUnique({
    where: { exampleId: exampleId.toLowerCase() },
    select: { id: true },
  });
  return found === null ? null : await readContents(db, found.id);
}

export async function listExampleSummaries(): Promise<ExampleSummary[]> {
  const found = await db.agreement.findMany({
    where: { exampleId: { not: null } },
    select: { exampleId: true, title: true },
    orderBy: { exampleId: "asc" },
  });
  return found.flatMap(({ exampleId, title }) =>
    exampleId === null ? [] : [{ exampleId, title }],
  );
}

/**
 * The template version that a digest names, whole, as it was published: an old draft reads, asks and
 * advises the same years later. Versions never change, so each is read once per process.
 */
export async function readEdition(digest: string): Promise<Edition> {
  const current = loadEdition();
  if (current.templates.digest === digest) return current;
  const known = published.get(digest);
  if (known) return known;
  const { content, files } = await db.templateVersion.findUniqueOrThrow({ where: { digest } });
  const edition = editionOf(
    content as unknown as TemplateSet,
    files as Record<string, string> | null,
  );
  published.set(digest, edition);
  return edition;
}

/** The templates of a version, as the engine reads them. */
export async function readTemplates(digest: string): Promise<TemplateSet> {
  return (await readEdition(digest)).templates;
}

const published = new Map<string, Edition>();

/** Everything an agreement says. Not scoped: the caller has decided who may see it. */
export async function readContents(reader: Tx, id: string): Promise<AgreementContents | null> {
  const found = await reader.agreement.findUnique({
    where: { id },
    include: {
      parties: { include: { organization: true, participants: { include: { user: true } } } },
      invitations: { where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } } },
      affirmations: { orderBy: { at: "asc" } },
    },
  });
  if (found === null) return null;
  const stored = await listAnswers(reader, id);
  const { law } = await readTemplates(found.templateDigest);
  const values = new Map(stored.map(({ address, value }) => [address, value]));
  const title = values.get("agreement.title");
  return {
    id,
    title: typeof title === "string" ? title : found.title,
    status: found.status,
    exampleId: found.exampleId,
    asOf: found.asOf,
    templateDigest: found.templateDigest,
    rulePack: found.rulePack,
    parties: { A: partyView(found, "A"), B: partyView(found, "B") },
    answers: fromUnits(values),
    marks: Object.fromEntries(stored.map((answer) => [answer.address, markOf(answer)])),
    affirmations: found.affirmations.map((given) =>
      affirmationView(given, values.get(given.address), law),
    ),
    wordings: await listWordingsInUse(reader, id),
  };
}

/** True for text that can be an id; anything else would be an error of the database, not "not found". */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

type FoundParties = {
  parties: {
    key: PartyKey;
    organization: { name: string } | null;
    participants: { user: { name: string | null; email: string } }[];
  }[];
  invitations: { partyKey: PartyKey; email: string; expiresAt: Date }[];
};

function partyView({ parties, invitations }: FoundParties, key: PartyKey): PartyView {
  const party = parties.find((candidate) => candidate.key === key);
  const invited = invitations.find(({ partyKey }) => partyKey === key);
  return {
    organization: party?.organization?.name ?? null,
    people: (party?.participants ?? []).map(({ user }) => ({
      name: user.name ?? user.email,
      email: user.email,
    })),
    invited: invited === undefined ? null : { email: invited.email, expiresAt: invited.expiresAt },
  };
}

function markOf(answer: Awaited<ReturnType<typeof listAnswers>>[number]): AnswerMark {
  const {
    status,
    revision,
    reason,
    openOwner,
    openDue,
    authorName,
    authorParty,
    updatedAt,
    position,
  } = answer;
  return {
    status,
    revision,
    reason,
    openOwner,
    openDue,
    authorName,
    authorParty,
    updatedAt,
    position,
  };
}

type FoundAffirmation = {
  address: string;
  partyKey: PartyKey;
  person: string;
  at: Date;
  valueSha256: string;
};

/** A law card is affirmed as the pinned pack tells it; anything else as its answer stands. */
function affirmationView(given: FoundAffirmation, value: unknown, law: RulePack): AffirmationView {
  const { address, partyKey, person, at, valueSha256: digest } = given;
  const card = law.cards.find(({ id }) => id === cardIdOf(address));
  const current =
    card === undefined
      ? value !== undefined && value !== null && valueSha256(value) === digest
      : cardSha256(card) === digest;
  return { address, party: partyKey, person, at, valueSha256: digest, current };
}
