import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/enqueue";

/** One message to one person. `kind` says which, for the log and the mailbox. */
export type Mail = {
  kind: string;
  recipient: string;
  subject: string;
  text: string;
  html?: string;
  /** Ids of stored files that go with it. */
  attachmentIds?: string[];
};

/**
 * Writes a message in the transaction that causes it; a job sends it once that is committed. Without
 * a mail server, on the embedded default, it is kept for the local mailbox instead.
 */
export async function queueMail(tx: Tx, mail: Mail): Promise<{ messageId: string }> {
  const keptAt = isMailKept() ? now() : null;
  const { id: messageId } = await tx.mailMessage.create({
    data: { ...mail, createdAt: now(), keptAt },
    select: { id: true },
  });
  if (keptAt === null) await enqueue(tx, "send-mail", { messageId });
  return { messageId };
}

/** True where mail stays: the embedded default without a mail server. */
export function isMailKept(): boolean {
  return env().EMBEDDED && env().SMTP_URL === undefined;
}
