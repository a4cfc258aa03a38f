import "server-only";

import { notFound, redirect } from "next/navigation";
import { findAttachedFile } from "@/lib/attachments/data";
import { currentActor } from "@/lib/auth/actor";

/** A file kept with one of your agreements, by its SHA-256. A stranger gets "not found". */
export async function loadAttachedFile(agreementId: string, sha256: string) {
  const next = encodeURIComponent(`/agreements/${encodeURIComponent(agreementId)}`);
  const actor = (await currentActor()) ?? redirect(`/sign-in?next=${next}`);
  return (await findAttachedFile(actor, agreementId, sha256)) ?? notFound();
}
