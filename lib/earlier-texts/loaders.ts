import "server-only";

import { currentActor } from "@/lib/auth/actor";
import { findEarlierText } from "@/lib/earlier-texts/data";
import { cutPassages, type Passage } from "@/lib/passages/cut-passages";
import { indexPassages, type PassageIndex } from "@/lib/passages/find-passages";
import { remember } from "@/lib/remember/remember";

/** The passages of an agreement's notes, to be read or searched; null when it has none, and for a stranger. */
export async function loadPassages(agreementId: string): Promise<PassageIndex | null> {
  const actor = await currentActor();
  const found = actor === null ? null : await findEarlierText(actor, agreementId);
  if (found === null) return null;
  return indexes([found.sha256], () => indexPassages(cutPassages(found.text)));
}

/** All of them in order, without an index. */
export async function listPassages(agreementId: string): Promise<readonly Passage[]> {
  return (await loadPassages(agreementId))?.passages ?? [];
}

/** Notes that are looked into are looked into from several questions. */
const MOST_KEPT = 8;
const indexes = remember<PassageIndex>(MOST_KEPT);
