import type { Tx } from "@/lib/db";
import { db } from "@/lib/db";
import type { PartyKey } from "@/lib/document/tree";
import type { UpgradeOffer } from "@/lib/upgrades/schema";

type Bound = { agreementId: string; fromDigest: string; toDigest: string; documentSha256: string };

/** Who has consented to exactly this upgrade: the first person of each party. */
export async function readConsents(
  bound: Bound,
  reader: Tx = db,
): Promise<UpgradeOffer["consents"]> {
  const { agreementId, fromDigest, toDigest, documentSha256 } = bound;
  const found = await reader.upgradeConsent.findMany({
    where: { agreementId, fromDigest, toDigest, documentSha256 },
  });
  return Object.fromEntries(
    found.map(({ partyKey, person, at }): [PartyKey, { person: string; at: Date }] => [
      partyKey,
      { person, at },
    ]),
  );
}
