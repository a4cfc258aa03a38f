import { Refusal } from "@/lib/actions/result";
import type { WritingScope } from "@/lib/answers/data";
import { fileTypeOf, keptName } from "@/lib/attachments/rules";
import { FILE_MAX_BYTES, FILES_MAX } from "@/lib/attachments/limits";
import type { KeptFile } from "@/lib/attachments/schema";
import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { errorWords } from "@/lib/i18n/error-words";
import { sha256Hex } from "@/lib/seal/sha256";

/**
 * Keeps a file with an agreement that is being drafted; the same bytes once, under the name they came
 * with first. An answer then names it. Nothing here is taken out again: earlier answers name it too.
 * Throws a Refusal when it is too large, of no kind that is kept, or one too many.
 */
export async function attachFile(
  actor: Actor,
  { agreementId }: WritingScope,
  given: File,
): Promise<KeptFile> {
  if (given.size > FILE_MAX_BYTES)
    throw refusal("tooLarge", { megabytes: FILE_MAX_BYTES / 1024 / 1024 });
  const bytes = new Uint8Array(await given.arrayBuffer());
  const contentType = await fileTypeOf(bytes);
  if (contentType === null) throw refusal("type");
  const file = { name: keptName(given.name, contentType), contentType, bytes };
  const sha256 = await sha256Hex(bytes);

  return await db.$transaction(async (tx) => {
    await lockDraft(tx, agreementId);
    const kept = await tx.attachment.findMany({
      where: { agreementId },
      select: { sha256: true, file: { select: { name: true } } },
    });
    const same = kept.find((one) => one.sha256 === sha256);
    if (same !== undefined) return { name: same.file.name, sha256 };
    if (kept.length >= FILES_MAX) throw refusal("tooMany", { count: FILES_MAX });

    const { id: fileId } = await tx.storedFile.create({
      data: { ...file, sha256 },
      select: { id: true },
    });
    await tx.attachment.create({
      data: { agreementId, sha256, fileId, addedById: actor.userId, addedAt: now() },
    });
    await recordEvent(tx, {
      agreementId,
      kind: "file-attached",
      actorId: actor.userId,
      details: { name: file.name, sha256, contentType, sizeBytes: bytes.length },
    });
    return { name: file.name, sha256 };
  });
}

/** Two files at once are counted one after the other; answers wait for neither for long. */
async function lockDraft(tx: Tx, agreementId: string): Promise<void> {
  const [drafting] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Agreement" WHERE id = ${agreementId}::uuid AND status = 'drafting' FOR NO KEY UPDATE`;
  if (drafting === undefined) throw new Refusal("not-allowed", errorWords("answers.notDrafting"));
}

function refusal(why: "tooLarge" | "type" | "tooMany", values: Record<string, number> = {}) {
  return new Refusal("invalid", errorWords(`attachments.${why}`, values));
}
