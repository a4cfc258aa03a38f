"use client";

import { useEffect } from "react";

/** While there are errors, the title begins with that word: the first thing a screen reader says. */
export function useErrorTitle(prefix: string | null): void {
  useEffect(() => {
    if (prefix === null) return;
    const before = document.title;
    document.title = `${prefix} ${before}`;
    return () => {
      document.title = before;
    };
  }, [prefix]);
}
