import "server-only";

import { loadAgreement, loadEditionOf } from "@/lib/agreements/loaders";
import { sha256Hex } from "@/lib/seal/sha256";
import { loadEdition } from "@/lib/templates/edition";
import { RULE_PACK } from "@/lib/templates/rule-pack";
import { readConsents } from "@/lib/upgrades/data";
import { isOffered, partiesAtTable, upgradeOf } from "@/lib/upgrades/rules";
import type { UpgradeOffer } from "@/lib/upgrades/schema";
import { fittingIn } from "@/lib/wordings/rules";

/** Whether one of your agreements could move to a newer template version. Compares nothing yet. */
export async function hasUpgrade(agreementId: string): Promise<boolean> {
  return isOffered(await loadAgreement(agreementId), loadEdition().templates);
}

/** The newer version for one of your agreements, compared on this very draft; null when there is none. */
export async function findUpgrade(agreementId: string): Promise<UpgradeOffer | null> {
  const agreement = await loadAgreement(agreementId);
  const edition = loadEdition();
  const to = edition.templates;
  if (!isOffered(agreement, to)) return null;
  const from = (await loadEditionOf(agreementId)).templates;
  const kept = fittingIn(edition, agreement.wordings);
  const { comparison, document } = upgradeOf(agreement, from, { to, toRulePack: RULE_PACK, kept });
  const bound = {
    agreementId,
    fromDigest: from.digest,
    toDigest: to.digest,
    documentSha256: await sha256Hex(document),
  };
  return {
    ...bound,
    fromRulePack: agreement.rulePack,
    toRulePack: RULE_PACK,
    comparison,
    consents: await readConsents(bound),
    needs: partiesAtTable(agreement),
  };
}
