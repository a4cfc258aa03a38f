import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import type { JobPayload } from "@/lib/jobs/payloads";
import { deliver } from "@/lib/mail/deliver";

/**
 * Sends one waiting message. The row stays locked meanwhile, so that two workers never send it
 * twice; only a crash between the mail server's "accepted" and our commit can, and then both copies
 * carry the same Message-ID. Once sent its words are emptied: they hold links that open things.
 */
export async function sendMail({ messageId }: JobPayload<"send-mail">): Promise<void> {
  try {
    await db.$transaction((tx) => sendWaiting(tx, messageId), { timeout: LONGEST_DELIVERY_MS });
  } catch (error) {
    const failure = error instanceof Error ? error.message.slice(0, 500) : "unknown";
    await db.mailMessage.updateMany({ where: { id: messageId, sentAt: null }, data: { failure } });
    throw error;
  }
}

const LONGEST_DELIVERY_MS = 90_000;

async function sendWaiting(tx: Tx, messageId: string): Promise<void> {
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "MailMessage"
    WHERE "id" = ${messageId}::uuid AND "sentAt" IS NULL AND "keptAt" IS NULL
    FOR UPDATE`;
  if (locked.length === 0) return;

  const message = await tx.mailMessage.findUniqueOrThrow({ where: { id: messageId } });
  const attachments = await tx.storedFile.findMany({
    where: { id: { in: message.attachmentIds } },
  });
  await deliver(message, attachments);
  await tx.mailMessage.update({
    where: { id: messageId },
    data: { sentAt: now(), failure: null, text: "", html: null },
  });
}
