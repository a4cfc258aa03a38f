import { plainText } from "@/components/wizard/plain-text";
import type { Option } from "@/components/ui/select";
import type { ControlView, FieldView, PartyNames } from "@/components/wizard/question-view";
import type { RowTarget } from "@/lib/answers/kinds";
import { allFields, columnsOf, type Field } from "@/lib/answers/paths";
import type { TemplateSet } from "@/lib/document/source";
import { rowsAt } from "@/lib/document/value-at";
import type { Question, QuestionColumn } from "@/lib/templates/questions";

/**
 * What the choices of a control are called: words from the templates, names of the two parties, and
 * the answers, in which a row of another list is found by its name.
 */
export type ControlWords = {
  choices: TemplateSet["choices"];
  parties: PartyNames;
  yes: string;
  no: string;
  answers: object;
  /** Clauses and ends of articles, where a clause of the parties' own may stand; few pages ask. */
  places: () => Option[];
};

/** The law cards are drawn by a panel of their own. */
export const LAW_CARDS = "custom:law-cards";

/** A page's fields as the browser draws them. Computed figures are shown elsewhere and left out. */
export function fieldViews(fields: readonly Question[], words: ControlWords): FieldView[] {
  return fields.flatMap((field): FieldView[] => {
    const known = allFields.get(field.path);
    if (known === undefined || field.control === "figure" || field.control === LAW_CARDS) return [];
    const columns = (field.columns ?? []).flatMap((column) => {
      const knownColumn = columnsOf(field.path)?.get(column.path);
      return knownColumn === undefined ? [] : [controlView(column, knownColumn, words)];
    });
    return [
      {
        ...controlView(field, known, words),
        columns,
        rowLabel: field.rowLabel ?? field.label,
        ...(field.knownBy === undefined ? {} : { knownBy: field.knownBy }),
        minRows: field.minRows ?? 0,
      },
    ];
  });
}

function controlView(
  asked: Question | QuestionColumn,
  known: Field,
  words: ControlWords,
): ControlView {
  return {
    path: asked.path,
    /** A custom place draws around the control; the control itself is the one of the answer's kind. */
    control: known.kind === "text" && (known.rowOf ?? known.place) ? "choice" : known.kind,
    label: asked.label,
    required: asked.required,
    ...(asked.hint === undefined ? {} : { hint: asked.hint }),
    ...(asked.unit === undefined ? {} : { unit: asked.unit }),
    ...(asked.when === undefined ? {} : { when: asked.when }),
    options: optionsOf(known, words),
    parts: partsOf(asked, known),
    ...(known.place === true ? { place: true } : {}),
  };
}

function optionsOf(known: Field, words: ControlWords): Option[] {
  if (known.rowOf !== undefined) return rowOptions(known.rowOf, words);
  if (known.place === true) return words.places();
  switch (known.kind) {
    case "party":
      return [
        { value: "A", label: words.parties.A },
        { value: "B", label: words.parties.B },
      ];
    case "yesNo":
      return [
        { value: "yes", label: words.yes },
        { value: "no", label: words.no },
      ];
    case "choice":
    case "choices":
      return Object.entries(words.choices[known.choices ?? ""] ?? {}).map(([value, { label }]) => ({
        value,
        label,
      }));
    default:
      return [];
  }
}

function rowOptions({ list, column }: RowTarget, { answers }: ControlWords): Option[] {
  return rowsAt(answers, list).map((row) => ({
    value: row.id,
    label: plainText(row[column]) || row.id,
  }));
}

function partsOf(asked: Question | QuestionColumn, known: Field): readonly string[] {
  if (known.kind === "address") return ["street", "city", "state", "zip"];
  if (known.kind === "file") return ["name", "sha256"];
  if (known.kind !== "person") return [];
  return asked.parts ?? ["name", "title", "email", "phone"];
}
