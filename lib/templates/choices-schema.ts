import * as z from "zod";
import type { ChoiceWords } from "@/lib/document/source";

const wordsSchema = z.union([
  z.string().min(1).transform((label) => ({ label, text: undefined })),
  z.strictObject({ label: z.string().min(1), text: z.string().optional() }),
]);

/** `choices.yaml`: by choice name and value, the words for the interface and for the agreement. */
export const choicesSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    wordsSchema.transform(({ label, text }): ChoiceWords => ({ label, text: text ?? asInSentence(label) })),
  ),
);

/** "Nonprofit" -> "nonprofit", but "CLASS" stays. */
export function asInSentence(label: string): string {
  return /^[A-Z][A-Z0-9]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
