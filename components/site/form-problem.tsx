import { ErrorSummary } from "@/components/ui/error-summary";
import type { ActionError } from "@/lib/actions/result";

type Props = {
  title: string;
  error: ActionError | null;
  attempt: number;
  /** Field name to the id of its control, for the lines that lead there. */
  controls: Record<string, string>;
  /** Where a refusal that names no field leads. */
  fallbackId: string;
};

/** Why the server refused, on top of the form, each line leading to its field. */
export function FormProblem({ title, error, attempt, controls, fallbackId }: Props) {
  if (error === null) return null;
  const items = Object.entries(error.fields ?? {}).map(([field, messages]) => ({
    targetId: controls[field] ?? fallbackId,
    message: messages.join(" "),
  }));
  const shown = items.length > 0 ? items : [{ targetId: fallbackId, message: error.message }];
  return <ErrorSummary title={title} items={shown} attempt={attempt} />;
}
