import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** All interface words of a language: one catalogue per area, the area's name is the namespace. */
export type Messages = Record<string, Record<string, unknown>>;

/** Reads a language's catalogues once per process. */
export function loadMessages(language: string): Messages {
  const known = remembered.get(language);
  if (known !== undefined) return known;

  const folder = path.join(process.cwd(), "lib/i18n/messages", language);
  const messages: Messages = {};
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith(".json")) continue;
    const text = readFileSync(path.join(folder, name), "utf8");
    messages[name.slice(0, -".json".length)] = JSON.parse(text) as Record<string, unknown>;
  }
  if (process.env.NODE_ENV === "production") remembered.set(language, messages);
  return messages;
}

const remembered = new Map<string, Messages>();
