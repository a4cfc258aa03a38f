import { Refusal } from "@/lib/actions/result";
import { readAgreement, readTemplates } from "@/lib/agreements/data";
import { publishEdition } from "@/lib/agreements/mutations";
import type { AgreementContents } from "@/lib/agreements/schema";
import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import type { PartyKey } from "@/lib/document/tree";
import { errorWords } from "@/lib/i18n/error-words";
import { sha256Hex } from "@/lib/seal/sha256";
import { loadEdition } from "@/lib/templates/edition";
import { RULE_PACK } from "@/lib/templates/rule-pack";
import { readConsents } from "@/lib/upgrades/data";
import { isOffered, partiesAtTable, upgradeOf } from "@/lib/upgrades/rules";
import type { UpgradeConsentInput } from "@/lib/upgrades/schema";
import { fittingIn } from "@/lib/wordings/rules";
import type { WordingInUse } from "@/lib/wordings/schema";

/**
 * Records that the actor's party agrees to move the draft to the newer version, bound to the document
 * that it becomes. With the last party's consent the draft moves, in the same transaction. A Refusal
 * "conflict" when the draft or the version on offer is no longer the one that was read.
 */
export async function consentToUpgrade(
  actor: Actor,
  party: PartyKey,
  input: UpgradeConsentInput,
): Promise<{ upgraded: boolean }> {
  const { agreementId, toDigest, documentSha256 } = input;
  const edition = loadEdition();
  return await db.$transaction(async (tx) => {
    const contents = await lockDraft(tx, agreementId);
    if (toDigest !== edition.templates.digest || !isOffered(contents, edition.templates))
      throw new Refusal("conflict", errorWords("upgrades.notOffered"));
    const from = await readTemplates(contents.templateDigest);
    const kept = fittingIn(edition, contents.wordings);
    const moved = { to: edition.templates, toRulePack: RULE_PACK, kept };
    const { document } = upgradeOf(contents, from, moved);
    if ((await sha256Hex(document)) !== documentSha256)
      throw new Refusal("conflict", errorWords("upgrades.draftChanged"));

    const bound = { agreementId, fromDigest: from.digest, toDigest, documentSha256 };
    await addConsent(tx, actor, party, bound);
    const consents = await readConsents(bound, tx);
    const agreed = partiesAtTable(contents).every((key) => consents[key] !== undefined);
    if (agreed) {
      await publishEdition(tx, edition);
      await movePin(tx, actor, bound);
      const left = contents.wordings.filter((wording) => !kept.includes(wording));
      for (const wording of left) await removeWording(tx, actor, agreementId, wording);
    }
    return { upgraded: agreed };
  });
}

type Bound = { agreementId: string; fromDigest: string; toDigest: string; documentSha256: string };

/** Nobody saves an answer, freezes or upgrades while this draft is compared. */
async function lockDraft(tx: Tx, agreementId: string): Promise<AgreementContents> {
  const [draft] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Agreement" WHERE id = ${agreementId}::uuid AND status = 'drafting' FOR UPDATE`;
  const contents = draft === undefined ? null : await readAgreement(tx, agreementId);
  if (contents === null) throw new Refusal("conflict", errorWords("upgrades.notOffered"));
  return contents;
}

async function addConsent(tx: Tx, actor: Actor, partyKey: PartyKey, bound: Bound): Promise<void> {
  const { count } = await tx.upgradeConsent.createMany({
    data: {
      ...bound,
      toRulePack: RULE_PACK,
      partyKey,
      userId: actor.userId,
      person: actor.name ?? actor.email,
      at: now(),
    },
    skipDuplicates: true,
  });
  if (count === 0) return;
  const { agreementId, ...details } = bound;
  await recordEvent(tx, {
    agreementId,
    kind: "template-upgrade-consented",
    actorId: actor.userId,
    details: { ...details, party: partyKey },
  });
}

async function movePin(tx: Tx, actor: Actor, bound: Bound): Promise<void> {
  const { agreementId, fromDigest, toDigest } = bound;
  const { count } = await tx.agreement.updateMany({
    where: { id: agreementId, status: "drafting", templateDigest: fromDigest },
    data: { templateDigest: toDigest, rulePack: RULE_PACK },
  });
  if (count === 0) throw new Refusal("conflict", errorWords("upgrades.notOffered"));
  await recordEvent(tx, {
    agreementId,
    kind: "template-upgraded",
    actorId: actor.userId,
    details: { fromDigest, toDigest, rulePack: RULE_PACK },
  });
}

/** An own wording that does not fit the newer text leaves with the version that it was written for. */
async function removeWording(
  tx: Tx,
  actor: Actor,
  agreementId: string,
  { clauseId, wordingId, party }: WordingInUse,
): Promise<void> {
  await tx.wordingUse.deleteMany({ where: { agreementId, clauseId, wordingId } });
  const details = { party, clauseId, wordingId, because: "template-upgraded" };
  await recordEvent(tx, { agreementId, kind: "wording-removed", actorId: actor.userId, details });
}
