import type { IncomingMessage, ServerResponse } from "node:http";
import { openHub } from "@/lib/live/hub";
import { answerPresence } from "@/lib/live/presence-request";
import { answerWatch } from "@/lib/live/watch-request";
import { API_HEADERS } from "@/lib/server/api-headers";

/** The live side of a web process: news of agreements, and who has one open. */
export type Live = {
  /** Answers the two addresses that are live; null for every other request. */
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> | null;
  /** Ends every stream, so that their windows turn to another process. */
  stop: () => Promise<void>;
};

const LIVE = /^\/api\/agreements\/([\w-]+)\/(news|presence)(?:\?|$)/;

/** Begins to listen to the database. */
export function openLive(): Live {
  const hub = openHub();
  let stopping = false;
  return {
    answer(request, response) {
      const [, agreementId, what] = LIVE.exec(request.url ?? "") ?? [];
      if (agreementId === undefined) return null;
      const method = what === "news" ? "GET" : "PUT";
      if (request.method !== method) return say(response, 405, { allow: method });
      if (what === "presence") return notePresence(request, response, agreementId);
      if (stopping) return say(response, 503, {});
      return answerWatch(hub, request, response, agreementId);
    },
    async stop() {
      stopping = true;
      await hub.stop();
    },
  };
}

async function notePresence(
  request: IncomingMessage,
  response: ServerResponse,
  agreementId: string,
): Promise<void> {
  const headers = { get: (name: string) => [request.headers[name] ?? []].flat()[0] ?? null };
  const body = request.iterator({ destroyOnReturn: false });
  const status = await answerPresence({ headers, body }, agreementId);
  await say(response, status, request.readableEnded ? {} : { connection: "close" });
}

function say(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
): Promise<void> {
  response.writeHead(status, { ...API_HEADERS, ...headers }).end();
  return Promise.resolve();
}
