import type { TemplateSet } from "@/lib/document/source";
import { DEFAULT_LANGUAGE, type Language } from "@/lib/i18n/languages";
import type { LawCard, RulePack } from "@/lib/law/pack";
import type { Edition } from "@/lib/templates/edition";
import { type Advice, adviceIn, readAdvice } from "@/lib/templates/load-advice";
import { labelsOf, type QuestionCatalogue, type Step } from "@/lib/templates/questions";
import type { TemplateFiles } from "@/lib/templates/template-files";
import { type Sayer, sayerOf } from "@/lib/templates/words/overlay";
import { sayAdvice } from "@/lib/templates/words/say-checks";
import { sayChoices } from "@/lib/templates/words/say-choices";
import { sayCards, sayLimits, sayRegister } from "@/lib/templates/words/say-law";
import { sayStep } from "@/lib/templates/words/say-questions";

/** What the interface says of a template version, in one language. The agreement itself never reads it. */
export type EditionWords = {
  catalogue: QuestionCatalogue;
  advice: (ids: readonly string[]) => Advice[];
  /** Words for closed answers: `label` of a control, `text` inside a sentence of the interface. */
  choices: TemplateSet["choices"];
  /** Answer path to the question's label. */
  labels: Readonly<Record<string, string>>;
  law: RulePack;
  /** Why a law card applies, by the id of its condition; null when it applies always. */
  reason: (condition: string) => string | null;
};

/** The words of a version in a language, made once per process for each. */
export function wordsOf(edition: Edition, language: Language): EditionWords {
  const made = remembered.get(edition.catalogue) ?? new Map<string, EditionWords>();
  remembered.set(edition.catalogue, made);
  const key = `${edition.templates.digest} ${language}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const words = language === DEFAULT_LANGUAGE ? inEnglish(edition) : translated(edition, language);
  made.set(key, words);
  return words;
}

const remembered = new WeakMap<QuestionCatalogue, Map<string, EditionWords>>();

function inEnglish({ templates, catalogue, advice }: Edition): EditionWords {
  const { choices, labels, law, conditions } = templates;
  const reason = (id: string) => conditions[id]?.says ?? null;
  return { catalogue, advice, choices, labels, law, reason };
}

function translated({ templates, catalogue, files }: Edition, language: Language): EditionWords {
  const sayer = sayerOf(language);
  const said = {
    steps: catalogue.steps.map((step) => sayStep(step, sayer(questionFile(files, step)))),
  };
  return {
    catalogue: said,
    advice: adviceIn(sayAdvice(readAdvice(files), sayer("advice.yaml"))),
    choices: sayChoices(templates.choices, sayer("choices.yaml")),
    labels: labelsOf(said),
    law: sayPack(templates.law, sayer),
    reason(id) {
      const says = templates.conditions[id]?.says;
      return says === undefined ? null : sayer("conditions.yaml")([id], says);
    },
  };
}

/** A rule pack with its cards, numbers and changes said; ids, values and citations stay. */
function sayPack(law: RulePack, sayer: Sayer): RulePack {
  const file = (name: string) => sayer(`law/${law.id}/${name}.yaml`);
  return {
    ...law,
    cards: sayCards(law.cards, file("cards")),
    limits: sayLimits(law.limits, file("limits")),
    register: sayRegister(law.register, file("register")),
  };
}

/** A card as it is said; one that the words do not know stays as it is. */
export function saidCard({ law }: EditionWords, card: LawCard): LawCard {
  return law.cards.find(({ id }) => id === card.id) ?? card;
}

function questionFile(files: TemplateFiles, { step }: Step): string {
  const name = `-${step}.yaml`;
  return (
    [...files.keys()].find((file) => file.startsWith("questions/") && file.endsWith(name)) ?? ""
  );
}
