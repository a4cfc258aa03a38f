import { isValid, parse } from "date-fns";
import { plain } from "@/components/imports/match-columns";
import type { Input } from "@/components/wizard/inputs";
import type { ControlView } from "@/components/wizard/question-view";

/**
 * A cell's words as the control would hold them: a choice by its label, a date in any of the usual
 * spellings. Words that fit nothing stay as they are, so that the reader of the page judges them.
 */
export function cellInput(control: ControlView, words: string): Input {
  switch (control.control) {
    case "choice":
    case "party":
    case "yesNo":
      return optionOf(control, words);
    case "choices":
      return words
        .split(/[;|]/)
        .map((one) => one.trim())
        .filter((one) => one !== "")
        .map((one) => optionOf(control, one));
    case "date":
      return dateOf(words);
    case "person":
    case "address":
      return { [control.parts[0] ?? "name"]: words };
    default:
      return words;
  }
}

function optionOf({ options }: ControlView, words: string): string {
  const found = options.find(
    ({ value, label }) => plain(value) === plain(words) || plain(label) === plain(words),
  );
  return found?.value ?? words;
}

function dateOf(words: string): string {
  for (const spelling of SPELLINGS) {
    const day = parse(words, spelling, new Date(2000, 0, 1));
    if (isValid(day))
      return [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join("-");
  }
  return words;
}

const two = (number: number) => String(number).padStart(2, "0");

const SPELLINGS = [
  "yyyy-MM-dd",
  "M/d/yyyy",
  "M/d/yy",
  "MMMM d, yyyy",
  "MMM d, yyyy",
  "d MMMM yyyy",
];
