import { parse } from "yaml";
import * as z from "zod";
import { checksSchema } from "@/lib/health/wording";
import { wordsSchema } from "@/lib/health/words";
import { packFileSchemas } from "@/lib/law/pack";
import { choicesSchema } from "@/lib/templates/choices-schema";
import { adviceSchema } from "@/lib/templates/load-advice";
import { stepSchema } from "@/lib/templates/questions";
import { signingSchema } from "@/lib/templates/signing-words";
import type { TemplateFiles } from "@/lib/templates/template-files";
import type { Place, Say } from "@/lib/templates/words/say";
import { sayAdvice, sayChecks, sayWords } from "@/lib/templates/words/say-checks";
import { sayChoices } from "@/lib/templates/words/say-choices";
import { sayCards, sayLimits, sayRegister } from "@/lib/templates/words/say-law";
import { sayStep } from "@/lib/templates/words/say-questions";
import { saySigning } from "@/lib/templates/words/say-signing";

/** The words of one file by the key of their place. */
export type FileWords = ReadonlyMap<string, string>;

/** The key of a place, the same in English and in every other language. */
export function keyOf(place: Place): string {
  return place.join("/");
}

/** The template files with words that the interface shows: each is said in every other language. */
export function wordFiles(files: TemplateFiles): string[] {
  return [...files.keys()].filter((name) => KINDS.some((kind) => kind.name.test(name)));
}

/** The English words of a file that the interface shows. A file that does not fit has none: its own check says so. */
export function englishWords(files: TemplateFiles, name: string): FileWords {
  const words = new Map<string, string>();
  const kind = KINDS.find((one) => one.name.test(name));
  kind?.walk(parse(files.get(name) ?? ""), (place, text) => {
    words.set(keyOf(place), text);
    return text;
  }, files);
  return words;
}

type Kind = { name: RegExp; walk: (content: unknown, say: Say, files: TemplateFiles) => void };

const KINDS: readonly Kind[] = [
  kind(/^questions\/[^/]+\.yaml$/, stepSchema, sayStep),
  kind(/^choices\.yaml$/, choicesSchema, sayChoices),
  kind(/^advice\.yaml$/, adviceSchema, sayAdvice),
  kind(/^checks\/health\.yaml$/, checksSchema, sayChecks),
  kind(/^checks\/words\.yaml$/, wordsSchema, sayWords),
  kind(/^law\/[^/]+\/cards\.yaml$/, packFileSchemas.cards, sayCards),
  kind(/^law\/[^/]+\/limits\.yaml$/, packFileSchemas.limits, sayLimits),
  kind(/^law\/[^/]+\/register\.yaml$/, packFileSchemas.register, sayRegister),
  kind(/^signing\.yaml$/, signingSchema, saySigning),
  { name: /^conditions\.yaml$/, walk: walkConditions },
];

function kind<Schema extends z.ZodType>(
  name: RegExp,
  schema: Schema,
  say: (value: z.output<Schema>, say: Say) => unknown,
): Kind {
  return {
    name,
    walk(content, visit) {
      const parsed = schema.safeParse(content);
      if (parsed.success) say(parsed.data, visit);
    },
  };
}

const conditionsSaid = z.array(z.object({ id: z.string(), says: z.string() }));
const cardsOnCondition = z.array(z.object({ appliesWhen: z.string() }));

/** Of the conditions, only those that a law card gives as its reason are shown. */
function walkConditions(content: unknown, say: Say, files: TemplateFiles): void {
  const shown = new Set<string>();
  for (const [name, source] of files) {
    if (!/^law\/[^/]+\/cards\.yaml$/.test(name)) continue;
    const cards = cardsOnCondition.safeParse(parse(source));
    for (const { appliesWhen } of cards.data ?? []) shown.add(appliesWhen);
  }
  for (const { id, says } of conditionsSaid.safeParse(content).data ?? [])
    if (shown.has(id)) say([id], says);
}
