import { createTranslator } from "next-intl";
import errors from "@/lib/i18n/messages/en/errors.json" with { type: "json" };

/**
 * The words of refusals, by key of `messages/en/errors.json`. Works outside a request too: commands,
 * jobs and tests refuse in the same words.
 */
export const errorWords = createTranslator({ locale: "en", messages: errors });
