import type { StartFrom } from "@/lib/borrowings/schema";

/** What one may start from, as the value of a choice: its kind, then its id. */
export const EXAMPLE = "example:";
export const AGREEMENT = "agreement:";

/** What the form says to start from; "mayUse" while nobody has said that the agreement may be used. */
export function startFromIn(form: FormData): StartFrom | "mayUse" | undefined {
  const chosen = form.get("startFrom");
  if (typeof chosen !== "string" || chosen === "") return undefined;
  if (chosen.startsWith(EXAMPLE)) return { exampleId: chosen.slice(EXAMPLE.length) };
  const agreementId = chosen.slice(AGREEMENT.length);
  return form.get("mayUse") === null ? "mayUse" : { agreementId, mayUse: true };
}
