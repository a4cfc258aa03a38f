import type { ChangedMessage, HereMessage } from "@/lib/live/schema";

export type News = {
  onChanged: (message: ChangedMessage) => void;
  onHere: (message: HereMessage) => void;
};

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * News of an agreement, from this place of its trail on. Closed while nobody looks at the window, and
 * opened again, after a growing pause when it breaks, where it left off: nothing is missed.
 */
export function openConnection(agreementId: string, position: number, news: News): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = position;
  let wait = FIRST_WAIT_MS;
  const look = () => (document.visibilityState === "hidden" ? close() : open());
  document.addEventListener("visibilitychange", look);
  look();

  function open(): void {
    clearTimeout(timer);
    if (source !== null) return;
    source = new EventSource(`/api/agreements/${agreementId}/news?after=${String(last)}`);
    source.addEventListener("open", () => {
      wait = FIRST_WAIT_MS;
    });
    source.addEventListener("changed", ({ data, lastEventId }: MessageEvent<string>) => {
      last = Math.max(last, Number(lastEventId));
      news.onChanged(JSON.parse(data) as ChangedMessage);
    });
    source.addEventListener("here", ({ data }: MessageEvent<string>) => {
      news.onHere(JSON.parse(data) as HereMessage);
    });
    source.addEventListener("error", () => {
      close();
      news.onHere([]);
      // Not all windows at once, when a server has gone.
      timer = setTimeout(look, wait * (0.5 + Math.random() / 2));
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  }

  function close(): void {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  return () => {
    document.removeEventListener("visibilitychange", look);
    close();
  };
}
