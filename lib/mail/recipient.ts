import type { Tx } from "@/lib/db";
import { type Language, offeredLanguage } from "@/lib/i18n/languages";

/** Whom a mail goes to, and the language they read in; null when we do not know them yet. */
export type Recipient = { recipient: string; language: Language | null };

/** The recipient at this address, with the language of the person's account. */
export async function recipientAt(tx: Tx, recipient: string): Promise<Recipient> {
  const known = await tx.user.findUnique({
    where: { email: recipient },
    select: { language: true },
  });
  return { recipient, language: offeredLanguage(known?.language) };
}
