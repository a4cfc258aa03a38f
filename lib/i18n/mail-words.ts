import { createTranslator } from "next-intl";
import mail from "@/lib/i18n/messages/en/mail.json" with { type: "json" };

/** The words of mail, by key of `messages/en/mail.json`; jobs and actions write mail without a request. */
export const mailWords = createTranslator({ locale: "en", messages: mail, timeZone: "UTC" });
