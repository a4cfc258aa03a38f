import type { ClauseSlot, TemplateSet, Test } from "@/lib/document/source";
import { scheduleSlot } from "@/lib/document/select";
import { answerWords, demandWords } from "@/lib/templates/decide/case-words";
import { type Case, casesOf } from "@/lib/templates/decide/cases";

/** The answers that decide most; every other answer goes to the last column, under its name. */
const DECIDING = {
  agreement: "agreement.type",
  payment: "comp.model",
  sources: "funding.streams",
  relationship: "rel.confirmed",
  setting: "setting.types",
} as const;

export type DecisionColumn = keyof typeof DECIDING | "also";

/** What each answer must be, in words; an empty text: anything. */
export type DecisionCase = Record<DecisionColumn, string>;

export type DecisionRow = {
  slotId: string;
  /** The text that prints: the slot's own, or one of its alternatives. */
  textId: string;
  title: string;
  kind: "clause" | "schedule";
  /** The article that it stands in; null for schedules. */
  article: { id: string; title: string } | null;
  /** Set on the alternative that prints when none before it does. */
  isDefault: boolean;
  /** In when any of these holds and no alternative before it is in; empty when nothing is asked of it. */
  cases: DecisionCase[];
};

/** Whether a text is in every agreement, whatever is answered. */
export function isAlwaysIn({ cases, isDefault }: DecisionRow): boolean {
  return cases.length === 0 && !isDefault;
}

/** Which clause, alternative and schedule is in, for which answers: in the order of the outline. */
export function decisionTable(templates: TemplateSet): DecisionRow[] {
  return [
    ...templates.articles.flatMap(({ id, title, slots }) =>
      slots.flatMap((slot) => rowsOf(templates, slot, { kind: "clause", article: { id, title } })),
    ),
    ...templates.schedules.flatMap((slot) =>
      rowsOf(templates, scheduleSlot(slot), { kind: "schedule", article: null }),
    ),
  ];
}

/** The cases to show: a default that asks nothing has one empty line, so that it is not left out. */
export function linesOf(row: DecisionRow): readonly DecisionCase[] {
  return row.cases.length === 0 && row.isDefault ? [NOTHING_ASKED] : row.cases;
}

const NOTHING_ASKED: DecisionCase = {
  agreement: "",
  payment: "",
  sources: "",
  relationship: "",
  setting: "",
  also: "",
};

/** The columns in which anything is said. */
export function columnsIn(rows: readonly Pick<DecisionRow, "cases">[]): DecisionColumn[] {
  const all: DecisionColumn[] = [...COLUMNS, "also"];
  return all.filter((column) => rows.some((row) => row.cases.some((one) => one[column] !== "")));
}

function rowsOf(
  templates: TemplateSet,
  slot: ClauseSlot,
  place: Pick<DecisionRow, "kind" | "article">,
): DecisionRow[] {
  const slotTests: Test[] = slot.when === undefined ? [] : [{ is: slot.when }];
  const rows: DecisionRow[] = [];
  const add = (textId: string | null, last: Test[], isDefault: boolean) => {
    const text = textId === null ? undefined : templates.texts[textId];
    if (!text || textId === null) return;
    const found = casesOf({ all: [...slotTests, ...last] }, templates.conditions);
    const cases = found.map((one) => wordsOf(templates, one));
    const isAlways = found.some((one) => one.size === 0);
    rows.push({
      slotId: slot.id,
      textId,
      title: text.title,
      ...place,
      isDefault,
      cases: isAlways ? [] : cases,
    });
  };
  for (const { clause, when } of slot.choose) {
    add(clause, [{ is: when }], false);
  }
  add(slot.otherwise, [], slot.choose.length > 0);
  return rows;
}

function wordsOf(templates: TemplateSet, one: Case): DecisionCase {
  const words: DecisionCase = { ...NOTHING_ASKED };
  const also: string[] = [];
  for (const [path, demand] of one) {
    const said = demandWords(templates, path, demand);
    const column = COLUMNS.find((name) => DECIDING[name] === path);
    if (column) words[column] = said;
    else also.push(`${answerWords(templates, path)}: ${said}`);
  }
  return { ...words, also: also.join("; ") };
}

const COLUMNS = Object.keys(DECIDING) as (keyof typeof DECIDING)[];
