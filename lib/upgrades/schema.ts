import * as z from "zod";
import type { Comparison } from "@/lib/document/compare/comparison";
import type { PartyKey } from "@/lib/document/tree";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a party agrees to: the version, and the very document that its draft becomes. */
export const upgradeConsentSchema = z.strictObject({
  agreementId: z.uuid(),
  toDigest: sha256,
  documentSha256: sha256,
});

export type UpgradeConsentInput = z.output<typeof upgradeConsentSchema>;

/** A newer template version for a draft, as both parties see it. */
export type UpgradeOffer = {
  agreementId: string;
  fromDigest: string;
  toDigest: string;
  fromRulePack: string;
  toRulePack: string;
  /** SHA-256 of the canonical document on the newer version. */
  documentSha256: string;
  comparison: Comparison;
  /** Who has agreed to exactly this. */
  consents: Partial<Record<PartyKey, { person: string; at: Date }>>;
  /** Whose consent it takes: every party that has somebody at the table. */
  needs: PartyKey[];
};
