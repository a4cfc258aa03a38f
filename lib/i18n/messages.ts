import type { Language } from "@/lib/i18n/languages";
import * as en from "@/lib/i18n/messages/en";
import * as es from "@/lib/i18n/messages/es";

/**
 * All interface words of a language: one catalogue per area, the area's name is the namespace. The
 * build takes each message apart once (next.config.ts); outside of it they stand as they are written.
 */
export type Messages = Record<string, Record<string, unknown>>;

export function loadMessages(language: Language): Messages {
  return MESSAGES[language];
}

const MESSAGES: Record<Language, Messages> = { en, es };
