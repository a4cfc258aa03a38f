import { plainText } from "@/components/wizard/plain-text";
import { centsAsTyped } from "@/components/wizard/to-input";
import type { ControlView } from "@/components/wizard/question-view";
import { dateText } from "@/lib/i18n/date-text";

/** The few words that an answer in short needs besides its own. */
export type AnswerWords = {
  yes: string;
  no: string;
  currencySign: string;
  percentSign: string;
  locale: string;
};

/** An answer in one short line of the reader's language; empty when there is none. */
export function answerText(control: ControlView, value: unknown, words: AnswerWords): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((one) => labelOf(control, one)).join(", ");
  if (control.control === "file") return fileName(value);
  if (typeof value === "object") return partsText(control, value as Record<string, unknown>);
  switch (control.control) {
    case "money":
      return typeof value === "number" ? `${words.currencySign}${centsAsTyped(value)}` : "";
    case "percent":
      return `${plainText(value)}${words.percentSign}`;
    case "yesNo":
      return value === true ? words.yes : words.no;
    case "date":
      return dateText(plainText(value), words.locale);
    case "choice":
    case "party":
      return labelOf(control, value);
    case "count":
    case "number":
      return [
        new Intl.NumberFormat(words.locale, { useGrouping: control.path !== "year" }).format(
          Number(value),
        ),
        control.unit,
      ]
        .filter(Boolean)
        .join(" ");
    default:
      return plainText(value);
  }
}

/** A file is told by its name; its fingerprint is for the agreement. */
function fileName(value: unknown): string {
  return typeof value === "object" && value !== null && "name" in value
    ? plainText(value.name)
    : "";
}

function labelOf(control: ControlView, value: unknown): string {
  return control.options.find((option) => option.value === value)?.label ?? plainText(value);
}

function partsText(control: ControlView, value: Record<string, unknown>): string {
  return control.parts
    .flatMap((part) => (typeof value[part] === "string" ? [value[part]] : []))
    .join(", ");
}
