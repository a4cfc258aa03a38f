import { Refusal } from "@/lib/actions/result";
import { mayMove } from "@/lib/agreements/rules";
import type { AgreementStatus, NewAgreement } from "@/lib/agreements/schema";
import type { AnswerFile } from "@/lib/answers/answer-file";
import { toUnits, valueAt } from "@/lib/answers/paths";
import { valueSha256 } from "@/lib/answers/value-sha256";
import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/actor";
import { addBorrowedAnswers } from "@/lib/borrowings/mutations";
import { borrowable, SOURCE_ADDRESS, sourceRow } from "@/lib/borrowings/rules";
import type { Source } from "@/lib/borrowings/schema";
import { db, type Tx } from "@/lib/db";
import type { PartyKey } from "@/lib/document/tree";
import { addFirstAnswers } from "@/lib/first-answers/mutations";
import { errorWords } from "@/lib/i18n/error-words";
import { cardIdOf, cardSha256 } from "@/lib/law/card-sha256";
import { joinOrganization } from "@/lib/organizations/mutations";
import { type Edition, loadEdition } from "@/lib/templates/edition";
import { ownAnswersIn } from "@/lib/templates/own-answers";
import { RULE_PACK } from "@/lib/templates/rule-pack";

/**
 * Begins an agreement: the writer's organization, both parties, the writer at the table, and the
 * first answers, on the template and rule pack of today; all or nothing, with its trail. `source` is
 * what it starts from, as the actor may see it: its answers are copied, each marked as borrowed.
 */
export async function createAgreement(
  actor: Actor,
  input: NewAgreement,
  source: Source | null = null,
): Promise<{ id: string }> {
  const { title, type, myParty, organization } = input;
  // Read from disk the first time: not while a transaction waits.
  const edition = loadEdition();
  const { templates } = edition;
  const first: (readonly [string, unknown])[] = [
    ["agreement.title", title],
    ["agreement.type", type],
    [`party.${myParty}.legalName`, organization],
    ...(source === null ? [] : [[SOURCE_ADDRESS, sourceRow(source)] as const]),
  ];
  const borrowed = source === null ? null : borrowable(source.answers, ownAnswersIn(edition.files));
  for (const [address] of first) borrowed?.delete(address);
  return await db.$transaction(async (tx) => {
    await publishEdition(tx, edition);
    const organizationId = await joinOrganization(tx, actor, organization);
    if (input.name !== undefined)
      await tx.user.update({ where: { id: actor.userId }, data: { name: input.name } });
    const { id } = await tx.agreement.create({
      data: { title, templateDigest: templates.digest, rulePack: RULE_PACK },
      select: { id: true },
    });
    await tx.party.createMany({
      data: PARTIES.map((key) => ({
        agreementId: id,
        key,
        organizationId: key === myParty ? organizationId : null,
      })),
    });
    await tx.participant.create({
      data: { agreementId: id, userId: actor.userId, partyKey: myParty },
    });
    await addFirstAnswers(tx, id, { authorId: actor.userId, authorParty: myParty }, first);
    if (source !== null && borrowed !== null) await addBorrowedAnswers(tx, id, source, borrowed);
    const details = {
      title,
      type,
      party: myParty,
      templateDigest: templates.digest,
      rulePack: RULE_PACK,
      ...(source === null
        ? {}
        : { startedFrom: source.agreementId, borrowed: borrowed?.size ?? 0 }),
    };
    await recordEvent(tx, {
      agreementId: id,
      kind: "agreement-created",
      actorId: actor.userId,
      details,
    });
    return { id };
  }, WHOLE_AGREEMENT_TIME);
}

/**
 * Takes a step of the agreement's life in the transaction of what causes it. The state is checked in
 * the write itself: when the agreement has moved on, a Refusal "conflict".
 */
export async function moveAgreement(
  tx: Tx,
  id: string,
  from: AgreementStatus,
  to: AgreementStatus,
): Promise<void> {
  if (!mayMove(from, to)) throw new Error(`There is no step from ${from} to ${to}`);
  const { count } = await tx.agreement.updateMany({
    where: { id, status: from },
    data: { status: to },
  });
  if (count === 0) throw new Refusal("conflict", errorWords("agreements.movedOn"));
}

/**
 * Brings in a worked example as an agreement that everybody reads and nobody changes. Brought in
 * before under the same id, it is left as it is; then the result says so.
 */
export async function importExample(file: AnswerFile): Promise<{ id: string; created: boolean }> {
  const { about, answers, marks, affirmations } = file;
  if (about === null) throw new Error("An example needs its `about`");
  const exampleId = about.id.toLowerCase();
  const known = await db.agreement.findUnique({ where: { exampleId }, select: { id: true } });
  if (known !== null) return { id: known.id, created: false };

  const edition = loadEdition();
  const { templates } = edition;
  const standing = (address: string): string => {
    const card = templates.law.cards.find((one) => one.id === cardIdOf(address));
    return card === undefined ? valueSha256(valueAt(answers, address) ?? null) : cardSha256(card);
  };
  return await db.$transaction(async (tx) => {
    await publishEdition(tx, edition);
    const { id } = await tx.agreement.create({
      data: {
        title: about.title,
        exampleId,
        asOf: about.asOf ?? null,
        templateDigest: templates.digest,
        rulePack: about.rulePack,
        parties: { create: PARTIES.map((key) => ({ key })) },
      },
      select: { id: true },
    });
    const units = [...toUnits(answers)];
    const marked = Object.keys(marks).filter(
      (address) => !units.some(([known]) => known === address),
    );
    await addFirstAnswers(
      tx,
      id,
      { authorId: null, authorParty: null },
      [...units, ...marked.map((address): [string, unknown] => [address, null])],
      marks,
    );
    await tx.affirmation.createMany({
      data: affirmations.map(({ address, party, person, at, valueSha256: digest }) => ({
        agreementId: id,
        address,
        partyKey: party,
        person,
        at: new Date(at),
        valueSha256: digest ?? standing(address),
      })),
      skipDuplicates: true,
    });
    await recordEvent(tx, {
      agreementId: id,
      kind: "example-imported",
      actorId: null,
      details: { exampleId, templateDigest: templates.digest },
    });
    return { id, created: true };
  }, WHOLE_AGREEMENT_TIME);
}

/** A whole agreement in one transaction: on a busy machine that takes longer than a click may. */
const WHOLE_AGREEMENT_TIME = { maxWait: 30_000, timeout: 60_000 };

const PARTIES: readonly PartyKey[] = ["A", "B"];

/** The template version whole, under its digest, so that this draft renders the same years later. */
export async function publishEdition(tx: Tx, { templates, files }: Edition): Promise<void> {
  const known = await tx.templateVersion.findUnique({
    where: { digest: templates.digest },
    select: { digest: true },
  });
  if (known !== null) return;
  await tx.templateVersion.createMany({
    data: [{ digest: templates.digest, content: templates, files: Object.fromEntries(files) }],
    skipDuplicates: true,
  });
}
