import "server-only";

import { cookies, headers } from "next/headers";
import { cache } from "react";
import { currentActor } from "@/lib/auth/actor";
import { browserLanguage, LANGUAGE_COOKIE } from "@/lib/i18n/browser-language";
import { DEFAULT_LANGUAGE, type Language, offeredLanguage } from "@/lib/i18n/languages";

/**
 * The language of this request's reader: what the person chose, else what was chosen in this browser,
 * else what the browser asks for, else English. Found once per request.
 */
export const readerLanguage: () => Promise<Language> = cache(async () => {
  const chosen = offeredLanguage((await currentActor())?.language);
  if (chosen !== null) return chosen;
  // The cookie jar, unlike the request's headers, knows what this very request has set.
  const kept = offeredLanguage((await cookies()).get(LANGUAGE_COOKIE)?.value);
  return kept ?? browserLanguage(await headers()) ?? DEFAULT_LANGUAGE;
});
