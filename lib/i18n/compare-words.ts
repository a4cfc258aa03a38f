import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/** Words by key: `wizard/problems/rows`, `tasks/kind/title`. */
export type KeyedWords = ReadonlyMap<string, string>;

export type WordProblem = { key: string; message: string };

/**
 * What keeps a translation from being complete: a missing or an extra key, other `{places}` or tags than the
 * English has, or text that was left as it is. `same` names texts that are right as they are, each with why;
 * a name on it that is not the same any more is a problem too. Words are ICU messages when `icu` is set.
 */
export function compareWords(
  english: KeyedWords,
  translated: KeyedWords,
  same: Readonly<Record<string, string>>,
  icu: boolean,
): WordProblem[] {
  const keys = new Set([...english.keys(), ...translated.keys()]);
  return [...keys].flatMap((key): WordProblem[] => {
    const ours = english.get(key);
    const theirs = translated.get(key);
    if (theirs === undefined) return [{ key, message: `${key} is missing: “${ours ?? ""}”` }];
    if (ours === undefined) return [{ key, message: `${key} has no English` }];
    const places = placesProblem(ours, theirs, icu);
    if (places !== null) return [{ key, message: `${key}: ${places}` }];
    const leftAsIs = ours === theirs && /\p{L}{2}/u.test(ours);
    if (leftAsIs && same[key] === undefined)
      return [{ key, message: `${key} is still English: “${ours}”` }];
    return !leftAsIs && same[key] !== undefined
      ? [{ key, message: `${key} is translated; it needs no reason to stay the same` }]
      : [];
  });
}

function placesProblem(ours: string, theirs: string, icu: boolean): string | null {
  try {
    const wanted = placesIn(ours, icu);
    const found = placesIn(theirs, icu);
    const missing = wanted.filter((place) => !found.includes(place));
    const extra = found.filter((place) => !wanted.includes(place));
    if (missing.length + extra.length === 0) return null;
    return `different places (missing: ${missing.join(", ") || "none"}; extra: ${extra.join(", ") || "none"})`;
  } catch (error) {
    return error instanceof Error ? `not a message: ${error.message}` : "not a message";
  }
}

/** The places of a text that are filled in, each once: `{name}`, `plural name`, `<tag>`. */
function placesIn(text: string, icu: boolean): string[] {
  if (!icu) return [...new Set(text.match(/\{\w+\}/g) ?? [])];
  return [...new Set(parse(text).flatMap(placesOf))];
}

function placesOf(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.tag:
      return [`<${element.value}>`, ...element.children.flatMap(placesOf)];
    case TYPE.select: {
      const options = Object.entries(element.options);
      const inside = options.flatMap(([name, { value }]) => [
        `${element.value} is ${name}`,
        ...value.flatMap(placesOf),
      ]);
      return [`select ${element.value}`, ...inside];
    }
    case TYPE.plural: {
      const inside = Object.values(element.options).flatMap(({ value }) => value.flatMap(placesOf));
      return [`plural ${element.value}`, ...inside];
    }
    default:
      return [`{${element.value}}`];
  }
}
