import type { JobPayload } from "@/lib/jobs/payloads";
import { sealAgreement } from "@/lib/sealing/mutations";

/** Seals what the completing request did not: it crashed, or sealing failed. Fails loudly, to be tried again. */
export async function sealAgreementJob({ freezeId }: JobPayload<"seal-agreement">): Promise<void> {
  if (!(await sealAgreement(freezeId))) throw new Error(`Freeze ${freezeId} is not sealed yet`);
}
