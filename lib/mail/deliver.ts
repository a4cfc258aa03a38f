import { createTransport } from "nodemailer";
import { env } from "@/lib/env";

type Message = {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string | null;
};
type Attachment = { name: string; contentType: string; bytes: Uint8Array };

/**
 * Hands one message to the mail server at SMTP_URL. Throws when it is not accepted. The same message
 * always carries the same Message-ID, so that a second delivery is recognised.
 */
export async function deliver(message: Message, attachments: readonly Attachment[]): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL === undefined) throw new Error("SMTP_URL is not set");

  const transport = createTransport(SMTP_URL, {
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: MAIL_FROM,
      to: { name: "", address: message.recipient },
      subject: message.subject,
      text: message.text,
      ...(message.html === null ? {} : { html: message.html }),
      messageId: `<${message.id}@${new URL(env().APP_URL).hostname}>`,
      attachments: attachments.map(({ name, contentType, bytes }) => ({
        filename: name,
        contentType,
        content: Buffer.from(bytes),
      })),
    });
  } finally {
    transport.close();
  }
}
