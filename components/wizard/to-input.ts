import { plainText } from "@/components/wizard/plain-text";
import type { Input } from "@/components/wizard/inputs";
import type { ControlView } from "@/components/wizard/question-view";

/** A saved value as a person would have typed it. Nothing saved is an empty control. */
export function toInput(control: ControlView, value: unknown): Input {
  switch (control.control) {
    case "choices":
      return Array.isArray(value) ? value.map(String) : [];
    case "person":
    case "address":
    case "file":
      return Object.fromEntries(control.parts.map((part) => [part, partOf(value, part)]));
    case "money":
      return typeof value === "number" ? centsAsTyped(value) : "";
    case "yesNo":
      return value === true ? "yes" : value === false ? "no" : "";
    default:
      return plainText(value);
  }
}

/** 115000 reads "1,150.00". */
export function centsAsTyped(cents: number): string {
  const whole = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = String(Math.abs(cents) % 100).padStart(2, "0");
  return `${cents < 0 ? "-" : ""}${whole}.${rest}`;
}

function partOf(value: unknown, part: string): string {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return "";
  const found = (value as Record<string, unknown>)[part];
  return typeof found === "string" ? found : "";
}
