"use client";

import { useState } from "react";
import type { CheckUnit } from "@/components/wizard/check-unit";

/**
 * The schema's judgement, fetched on first need. Without a connection the server judges alone: what
 * is typed is kept here until it can be sent, and a refusal comes back in the same words.
 */
export function useCheck(): { check: CheckUnit | null; fetchCheck: () => Promise<CheckUnit> } {
  const [check, setCheck] = useState<CheckUnit | null>(null);
  const fetchCheck = async (): Promise<CheckUnit> => {
    if (check !== null) return check;
    const loaded = await import("@/components/wizard/check-unit")
      .then((found) => found.checkUnit)
      .catch(() => NONE);
    setCheck(() => loaded);
    return loaded;
  };
  return { check, fetchCheck };
}

const NONE: CheckUnit = () => [];
