import type {
  AgreementContents,
  AgreementSummary,
  AgreementView,
  ExampleSummary,
  PartyView,
} from "@/lib/agreements/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { findContents, readContents } from "@/lib/contents/data";
import type { Contents } from "@/lib/contents/schema";
import { db, type Tx } from "@/lib/db";
import type { PartyKey } from "@/lib/document/tree";
import type { TemplateSet } from "@/lib/document/source";
import { Prisma } from "@/lib/generated/prisma/client";
import { type Edition, editionOf, loadEdition } from "@/lib/templates/edition";

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

/**
 * One agreement in the actor's scope; null for a stranger, and when there is none. Who may see it and
 * who is at its table is read every time; what it says, only when its trail has moved on.
 */
export async function findAgreement(actor: Actor, id: string): Promise<AgreementView | null> {
  if (!isUuid(id)) return null;
  const [seat] = await db.$queryRaw<(TableRow & { myParty: PartyKey })[]>`
    SELECT ${tableAt(now())}, me."partyKey" AS "myParty"
    FROM "Agreement" g
    JOIN "Participant" me ON me."agreementId" = g.id AND me."userId" = ${actor.userId}::uuid
    WHERE g.id = ${id}::uuid`;
  if (seat === undefined) return null;
  const agreement = await rememberedAt(seat);
  return { ...agreement, me: { party: seat.myParty, name: actor.name ?? actor.email } };
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
  const [found] = await db.$queryRaw<TableRow[]>`
    SELECT ${tableAt(now())} FROM "Agreement" g WHERE g."exampleId" = ${exampleId.toLowerCase()}`;
  return found === undefined ? null : await rememberedAt(found);
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

/** An agreement as it stands inside a transaction. Not scoped: the caller has decided who may see it. */
export async function readAgreement(reader: Tx, id: string): Promise<AgreementContents | null> {
  const [found] = await reader.$queryRaw<TableRow[]>`
    SELECT ${tableAt(now())} FROM "Agreement" g WHERE g.id = ${id}::uuid`;
  if (found === undefined) return null;
  const templates = await readTemplates(found.templateDigest);
  return agreementOf(found, await readContents(reader, id, templates));
}

/** True for text that can be an id; anything else would be an error of the database, not "not found". */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

/** An agreement `g` with who is at its table, in one row; and where its trail stands. */
function tableAt(moment: Date): Prisma.Sql {
  return Prisma.sql`
  g.id, g.title, g.status, g."exampleId", g."asOf", g."templateDigest", g."rulePack",
  (SELECT e.hash FROM "AuditEvent" e WHERE e."agreementId" = g.id ORDER BY e.seq DESC LIMIT 1) AS trail,
  (SELECT coalesce(max(e.seq), 0) FROM "AuditEvent" e WHERE e."agreementId" = g.id) AS position,
  (SELECT json_object_agg(p.key, json_build_object('organization', o.name, 'people', (
      SELECT coalesce(json_agg(json_build_object('name', coalesce(u.name, u.email), 'email', u.email)
        ORDER BY m."joinedAt", u.id), '[]')
      FROM "Participant" m JOIN "User" u ON u.id = m."userId"
      WHERE m."agreementId" = g.id AND m."partyKey" = p.key), 'invited', (
      SELECT json_build_object('email', i.email, 'expiresAt', i."expiresAt") FROM "Invitation" i
      WHERE i."agreementId" = g.id AND i."partyKey" = p.key AND i."acceptedAt" IS NULL
        AND i."revokedAt" IS NULL AND i."expiresAt" > ${moment}
      ORDER BY i."createdAt" LIMIT 1)))
    FROM "Party" p LEFT JOIN "Organization" o ON o.id = p."organizationId"
    WHERE p."agreementId" = g.id) AS parties`;
}

type TableRow = Omit<AgreementContents, keyof Contents | "parties"> & {
  trail: string | null;
  parties: Partial<Record<PartyKey, StoredParty>> | null;
};

type StoredParty = Omit<PartyView, "invited"> & {
  invited: { email: string; expiresAt: string } | null;
};

async function rememberedAt(table: TableRow): Promise<AgreementContents> {
  const templates = await readTemplates(table.templateDigest);
  return agreementOf(table, await findContents(table.id, table.trail, templates));
}

function agreementOf(table: TableRow, contents: Contents): AgreementContents {
  const { id, status, exampleId, asOf, templateDigest, rulePack, parties, position } = table;
  const title = contents.answers.agreement?.title ?? table.title;
  const sides = { A: partyView(parties?.A), B: partyView(parties?.B) };
  return {
    ...contents,
    id,
    title,
    status,
    exampleId,
    asOf,
    templateDigest,
    rulePack,
    parties: sides,
    position,
  };
}

function partyView(party: StoredParty | undefined): PartyView {
  const { organization = null, people = [], invited = null } = party ?? {};
  return {
    organization,
    people,
    invited: invited && { email: invited.email, expiresAt: new Date(invited.expiresAt) },
  };
}
