import { createTranslator } from "use-intl/core";
import messages from "@/lib/i18n/messages/en/document.json";

/** The few words that the reader adds to the agreement: English like its text, whoever reads it. */
export const documentWords = createTranslator({ locale: "en", messages });
