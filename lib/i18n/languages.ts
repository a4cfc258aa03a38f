/** The languages that the interface knows. The agreement itself is English: its language of record. */
export const LANGUAGES = ["en", "es"] as const;

export type Language = (typeof LANGUAGES)[number];

/** What is said where nobody chose and no browser asked. */
export const DEFAULT_LANGUAGE: Language = "en";

/** Those that people can choose. A language is offered once its catalogues and templates are complete. */
export const OFFERED = ["en", "es"] as const satisfies readonly Language[];

/** How dates, numbers and money are written: Spanish as in the United States, so that $1,150.50 stays itself. */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en", es: "es-US" };

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", es: "Español" };

/** The offered language that this names, or null: cookies and columns may hold anything. */
export function offeredLanguage(name: unknown): Language | null {
  return OFFERED.find((language) => language === name) ?? null;
}
