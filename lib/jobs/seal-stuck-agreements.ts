import { sealStuckAgreements } from "@/lib/sealing/mutations";

/** Nothing stays signed and unsealed, whatever became of its own job. */
export async function sealStuckAgreementsJob(): Promise<void> {
  await sealStuckAgreements();
}
