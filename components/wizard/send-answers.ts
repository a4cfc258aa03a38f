import type { Send, SendResult, Standing } from "@/components/wizard/autosave";
import { newsDesk } from "@/components/live/news-desk";
import type { ActionResult } from "@/lib/actions/result";

type Saved = { saved: { address: string; revision: number }[] };

/** The autosave's way to the server: the same action as everywhere, behind a plain PUT. */
export function sendAnswersTo(agreementId: string): Send {
  return async (writes): Promise<SendResult> => {
    const body = JSON.stringify({ writes });
    try {
      const response = await fetch(`/api/agreements/${agreementId}/answers`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body,
        /** Arrives even when the page is being left; browsers allow this for small bodies only. */
        keepalive: body.length < 60_000,
      });
      if (response.status >= 500) return { kind: "unreachable" };
      return understand((await response.json()) as ActionResult<Saved>);
    } catch {
      /** No connection, or an answer that is not ours (a proxy's page): try again later. */
      return { kind: "unreachable" };
    }
  };
}

function understand(result: ActionResult<Saved>): SendResult {
  if (result.ok) {
    newsDesk.noteOwn(result.data.saved);
    return { kind: "saved", revisions: result.data.saved };
  }
  if (result.error.code !== "conflict") return { kind: "refused", message: result.error.message };
  return { kind: "conflict", current: result.error.current as Standing[] };
}
