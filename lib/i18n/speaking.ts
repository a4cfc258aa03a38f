import { AsyncLocalStorage } from "node:async_hooks";
import { DEFAULT_LANGUAGE, type Language } from "@/lib/i18n/languages";

const spoken = new AsyncLocalStorage<Language>();

/** Runs something whose refusals are read by a person of this language. */
export function speaking<Result>(language: Language, run: () => Result): Result {
  return spoken.run(language, run);
}

/** The language of whoever reads what is refused now; English in commands, jobs and tests. */
export function spokenLanguage(): Language {
  return spoken.getStore() ?? DEFAULT_LANGUAGE;
}
