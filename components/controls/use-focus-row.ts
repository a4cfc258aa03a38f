import { useEffect, useState } from "react";
import { controlId } from "@/components/wizard/read-page";

/** Puts the focus into a row that has just been added, once it stands on the page. */
export function useFocusRow(list: string): (rowId: string | undefined) => void {
  const [target, setTarget] = useState<{ rowId: string } | null>(null);
  useEffect(() => {
    if (target === null) return;
    document
      .getElementById(controlId(list, target.rowId))
      ?.querySelector<HTMLElement>("textarea, input[type=text], input, select")
      ?.focus();
  }, [list, target]);
  return (rowId) => {
    if (rowId !== undefined) setTarget({ rowId });
  };
}
