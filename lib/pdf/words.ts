import { createTranslator } from "next-intl";
import messages from "@/lib/i18n/messages/en/pdf.json";

/** The words that the printed agreement adds to the agreement's own. */
export const words = createTranslator({ locale: "en", messages, timeZone: "UTC" });
