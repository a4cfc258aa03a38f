import { Refusal } from "@/lib/actions/result";
import { readEdition } from "@/lib/agreements/data";
import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { errorWords } from "@/lib/i18n/error-words";
import { sha256Hex } from "@/lib/seal/sha256";
import { checkWording, type WordingFinding } from "@/lib/templates/check/check-wording";
import { loadEdition } from "@/lib/templates/edition";
import { parsedEdition } from "@/lib/templates/parsed-edition";
import { findApproval, type findWordingOfParty, type Seat } from "@/lib/wordings/data";
import { approverOf, problemsIn } from "@/lib/wordings/rules";
import type { SaveWordingInput } from "@/lib/wordings/schema";

type Organization = { id: string; name: string };
type Wording = NonNullable<Awaited<ReturnType<typeof findWordingOfParty>>>;

/** `version` null: not saved, because the findings hold a problem. */
export type SavedWording = { version: number | null; findings: WordingFinding[] };

/**
 * Adds a version to an organization's wording of a clause, once it passes the checks of the template
 * version of today. A Refusal "conflict" when a colleague has saved a newer one in between.
 */
export async function saveWording(
  actor: Actor,
  { id: organizationId }: Organization,
  { clauseId, body, seenVersion }: SaveWordingInput,
): Promise<SavedWording> {
  const edition = loadEdition();
  const findings = checkWording(parsedEdition(edition), clauseId, body);
  if (findings === null) throw new Refusal("invalid", errorWords("wordings.noSuchClause"));
  if (findings.some(({ severity }) => severity === "problem")) return { version: null, findings };

  const version = seenVersion + 1;
  const templateDigest = edition.templates.digest;
  const bodySha256 = await sha256Hex(body);
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`
      SELECT 1 FROM "Organization" WHERE id = ${organizationId}::uuid FOR NO KEY UPDATE`;
    const newest = await tx.wording.findFirst({
      where: { organizationId, clauseId },
      orderBy: { version: "desc" },
    });
    if ((newest?.version ?? 0) !== seenVersion)
      throw new Refusal("conflict", errorWords("wordings.newerVersion"));
    if (newest?.body === body) throw new Refusal("invalid", errorWords("wordings.unchanged"));
    const author = { authorId: actor.userId, authorName: actor.name ?? actor.email };
    await tx.wording.create({
      data: { organizationId, clauseId, version, body, templateDigest, ...author },
    });
    await recordEvent(tx, {
      agreementId: null,
      kind: "wording-saved",
      actorId: actor.userId,
      details: { organizationId, clauseId, version, bodySha256, templateDigest },
    });
  });
  return { version, findings };
}

/**
 * Puts a party's own wording into a draft, with the approval that it has by now. A Refusal "conflict"
 * when the draft is out for signature or the other side's wording stands there; "invalid" when the
 * wording does not fit the template version of the draft.
 */
export async function chooseWording(actor: Actor, seat: Seat, wording: Wording): Promise<void> {
  const { agreementId, partyKey } = seat;
  const { id: wordingId, clauseId, version, body, organization } = wording;
  // Checked before the draft is held: it may take a while.
  const digest = await digestOf(agreementId);
  const problems = problemsIn(await readEdition(digest), clauseId, body);
  if (problems?.length !== 0)
    throw new Refusal("invalid", errorWords("wordings.misfit"), problems ?? []);
  const bodySha256 = await sha256Hex(body);
  await db.$transaction(async (tx) => {
    await lockDraft(tx, agreementId, digest);
    await refuseOtherSide(tx, seat, clauseId);
    const approval = await findApproval(tx, wordingId);
    const use = { wordingId, partyKey, approvalId: approval?.id ?? null, at: now() };
    const chosen = { ...use, chosenById: actor.userId };
    await tx.wordingUse.upsert({
      where: { agreementId_clauseId: { agreementId, clauseId } },
      create: { agreementId, clauseId, ...chosen },
      update: chosen,
    });
    const approvedBy = approval === null ? null : approverOf(approval);
    const said = { organization: organization.name, version, bodySha256, approvedBy };
    const details = { party: partyKey, clauseId, wordingId, ...said };
    await recordEvent(tx, { agreementId, kind: "wording-chosen", actorId: actor.userId, details });
  });
}

/** Brings the text of the template back where the actor's party had put its own wording. */
export async function restoreStandardText(
  actor: Actor,
  seat: Seat,
  clauseId: string,
): Promise<void> {
  const { agreementId, partyKey } = seat;
  await db.$transaction(async (tx) => {
    await lockDraft(tx, agreementId);
    await refuseOtherSide(tx, seat, clauseId);
    const { count } = await tx.wordingUse.deleteMany({
      where: { agreementId, clauseId, partyKey },
    });
    if (count === 0) throw new Refusal("conflict", errorWords("wordings.alreadyStandard"));
    const details = { party: partyKey, clauseId };
    await recordEvent(tx, { agreementId, kind: "wording-removed", actorId: actor.userId, details });
  });
}

async function digestOf(id: string): Promise<string> {
  const { templateDigest } = await db.agreement.findUniqueOrThrow({ where: { id } });
  return templateDigest;
}

/** Holds the agreement in drafting, on this template version, until commit. */
async function lockDraft(tx: Tx, agreementId: string, digest?: string): Promise<void> {
  const [draft] = await tx.$queryRaw<{ templateDigest: string }[]>`
    SELECT "templateDigest" FROM "Agreement"
    WHERE id = ${agreementId}::uuid AND status = 'drafting' FOR NO KEY UPDATE`;
  if (draft === undefined) throw new Refusal("conflict", errorWords("wordings.notDrafting"));
  if (digest !== undefined && draft.templateDigest !== digest)
    throw new Refusal("conflict", errorWords("wordings.draftMoved"));
}

async function refuseOtherSide(tx: Tx, seat: Seat, clauseId: string): Promise<void> {
  const { agreementId, partyKey } = seat;
  const others = await tx.wordingUse.count({
    where: { agreementId, clauseId, partyKey: { not: partyKey } },
  });
  if (others > 0) throw new Refusal("conflict", errorWords("wordings.otherSide"));
}
