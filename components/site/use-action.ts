"use client";

import { useState, useTransition } from "react";
import type { ActionError, ActionResult } from "@/lib/actions/result";

/**
 * Runs a server action from a form: one at a time, its refusal kept as a value to show. When the
 * server cannot be reached, `onLost` gives the words; what was typed stays in the form.
 */
export function useAction<Input, Data>(
  action: (input: Input) => Promise<ActionResult<Data>>,
  lostWords: string,
) {
  const [error, setError] = useState<ActionError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [pending, startTransition] = useTransition();

  function run(input: Input, onDone: (data: Data) => void): void {
    if (pending) return;
    startTransition(async () => {
      const result = await action(input).catch((): ActionResult<Data> => lost(lostWords));
      setError(result.ok ? null : result.error);
      setAttempt((count) => count + 1);
      if (result.ok) onDone(result.data);
    });
  }

  return { run, pending, error, attempt };
}

function lost(message: string): { ok: false; error: ActionError } {
  return { ok: false, error: { code: "conflict", message } };
}
