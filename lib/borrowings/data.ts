import { findAgreement, findExampleContents } from "@/lib/agreements/data";
import type { Actor } from "@/lib/auth/actor";
import { ownerOf } from "@/lib/borrowings/rules";
import type { Source, StartFrom } from "@/lib/borrowings/schema";

/** What the actor wants to start from; null when it is not there, or not theirs to see. */
export async function findSource(actor: Actor, from: StartFrom): Promise<Source | null> {
  const found =
    "exampleId" in from
      ? await findExampleContents(from.exampleId)
      : await findAgreement(actor, from.agreementId);
  if (found === null) return null;
  const { id, title, exampleId, answers } = found;
  return { agreementId: id, title, exampleId, answers, owner: ownerOf(answers) };
}
