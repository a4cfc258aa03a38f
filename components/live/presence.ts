import { PRESENCE_EVERY_MS } from "@/lib/presence/rules";

/**
 * Says where this window is, every few seconds while somebody looks at it, and that it goes. One that
 * dies without a word is believed to be there for some seconds more.
 */
export function keepPresence(agreementId: string, place: string): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let asking = false;
  const say = (leaves: boolean) => {
    // A slow server is not asked twice; that the window goes is said in any case.
    if (asking && !leaves) return;
    asking = true;
    fetch(`/api/agreements/${agreementId}/presence`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ windowId: WINDOW_ID, place, leaves }),
      keepalive: true,
    })
      .catch(() => undefined)
      .finally(() => {
        asking = false;
      });
  };
  const look = () => {
    clearInterval(timer);
    const hidden = document.visibilityState === "hidden";
    say(hidden);
    if (!hidden) timer = setInterval(() => say(false), PRESENCE_EVERY_MS);
  };
  const leave = () => say(true);
  document.addEventListener("visibilitychange", look);
  window.addEventListener("pagehide", leave);
  look();
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
    window.removeEventListener("pagehide", leave);
  };
}

const WINDOW_ID = Array.from({ length: 3 }, () => Math.random().toString(36).slice(2, 10)).join(
  "-",
);
