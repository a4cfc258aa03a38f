import "server-only";

import { headers } from "next/headers";
import { cache } from "react";
import { currentActor } from "@/lib/auth/actor";
import { browserLanguage } from "@/lib/i18n/browser-language";
import { DEFAULT_LANGUAGE, type Language, offeredLanguage } from "@/lib/i18n/languages";

/**
 * The language of this request's reader: what the person chose, else what was chosen in this browser,
 * else what the browser asks for, else English. Found once per request.
 */
export const readerLanguage: () => Promise<Language> = cache(async () => {
  const chosen = offeredLanguage((await currentActor())?.language);
  return chosen ?? browserLanguage(await headers()) ?? DEFAULT_LANGUAGE;
});
