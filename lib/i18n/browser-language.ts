import Negotiator from "negotiator";
import { type Language, OFFERED, offeredLanguage } from "@/lib/i18n/languages";

/** Where a browser keeps the language that its reader chose. */
export const LANGUAGE_COOKIE = "language";

/** The language chosen in this browser, else the first that it asks for; null when it names none of ours. */
export function browserLanguage(headers: Pick<Headers, "get">): Language | null {
  return chosenIn(headers.get("cookie") ?? "") ?? askedFor(headers.get("accept-language"));
}

/** The language in a Cookie header; null when none was chosen. */
function chosenIn(header: string): Language | null {
  const name = `${LANGUAGE_COOKIE}=`;
  const found = header.split(";").find((pair) => pair.trimStart().startsWith(name));
  return offeredLanguage(found?.trim().slice(name.length));
}

function askedFor(header: string | null): Language | null {
  if (header === null) return null;
  const asked = new Negotiator({ headers: { "accept-language": header } });
  return offeredLanguage(asked.language([...OFFERED]));
}
