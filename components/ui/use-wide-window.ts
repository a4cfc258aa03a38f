import { useSyncExternalStore } from "react";

/** Where Tailwind's `lg` begins. */
const WIDE = "(min-width: 64rem)";

/** Whether the window has room for what `lg:` shows beside the rest. Before scripts run: no. */
export function useWideWindow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(WIDE).matches,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
