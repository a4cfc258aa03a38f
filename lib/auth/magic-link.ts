import "server-only";

import type { EmailConfig } from "next-auth/providers";
import { confirmationLink } from "@/lib/auth/confirmation";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { readerLanguage } from "@/lib/i18n/reader-language";
import { signInLinkMail } from "@/lib/mail/messages/sign-in-link";
import { queueMail } from "@/lib/mail/outbox";

export const LINK_LIFETIME_SECONDS = 15 * 60;

/** Sign-in by a mailed link. The link names our own page: only its button uses the link up. */
export function magicLink(): EmailConfig {
  return {
    id: "email",
    type: "email",
    name: "Email",
    from: env().MAIL_FROM,
    maxAge: LINK_LIFETIME_SECONDS,
    options: {},
    async sendVerificationRequest({ identifier, token, url }) {
      const next = new URL(url).searchParams.get("callbackUrl") ?? "/";
      const link = confirmationLink({ email: identifier, token, next });
      const mail = signInLinkMail({
        recipient: identifier,
        // Whoever asks for the link is the one who reads it.
        language: await readerLanguage(),
        link,
        minutes: LINK_LIFETIME_SECONDS / 60,
      });
      await db.$transaction((tx) => queueMail(tx, mail));
    },
  };
}
