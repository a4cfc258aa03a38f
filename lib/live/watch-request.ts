import type { IncomingMessage, ServerResponse } from "node:http";
import { findParticipation } from "@/lib/agreements/data";
import { findSessionUser, storedSessionToken } from "@/lib/auth/sessions";
import { sessionTokenIn } from "@/lib/auth/session-cookie";
import { browserLanguage } from "@/lib/i18n/browser-language";
import { DEFAULT_LANGUAGE, offeredLanguage } from "@/lib/i18n/languages";
import type { Hub } from "@/lib/live/hub";
import { API_HEADERS } from "@/lib/server/api-headers";

/** Windows that one person may keep open for news at one process; further ones try again later. */
export const MOST_WINDOWS = 24;

const STILL_HERE_MS = 15_000;
/** A window that reads this much too slowly is let go; it comes back to where it was. */
const MOST_UNREAD_BYTES = 256 * 1024;

/**
 * Keeps a stream of news of an agreement open (server-sent events): `changed` with its place in the
 * trail as id, and `here`. Starts after `Last-Event-ID`, or `?after=`. 401 signed out, 404 for
 * strangers, 429 with too many windows; ends when the session does.
 */
export async function answerWatch(
  hub: Hub,
  request: IncomingMessage,
  response: ServerResponse,
  agreementId: string,
): Promise<void> {
  const seat = await findSeat(hub, request, agreementId);
  if (typeof seat === "number") {
    response.writeHead(seat, { ...API_HEADERS, "cache-control": "no-store" }).end();
    return;
  }

  response.writeHead(200, {
    ...API_HEADERS,
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  response.write(": hello\n\n");
  let lastHere = "";
  const send = (text: string) => {
    if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
    else response.write(text);
  };
  const stopWatching = hub.watch({
    ...seat,
    position: positionOf(request),
    tellChanged: (seq, message) =>
      send(`id: ${String(seq)}\nevent: changed\ndata: ${JSON.stringify(message)}\n\n`),
    tellHere: (message) => {
      const here = JSON.stringify(message);
      if (here !== lastHere) send(`event: here\ndata: ${here}\n\n`);
      lastHere = here;
    },
    end: () => response.end(),
  });
  const pulse = setInterval(() => send(": still here\n\n"), STILL_HERE_MS);
  await new Promise<void>((resolve) => {
    response.once("close", () => {
      clearInterval(pulse);
      stopWatching();
      resolve();
    });
  });
}

async function findSeat(hub: Hub, request: IncomingMessage, agreementId: string) {
  const token = sessionTokenIn(request.headers.cookie ?? "");
  const actor = token === null ? null : await findSessionUser(token);
  if (token === null || actor === null) return 401;
  const { userId } = actor;
  const asked = { get: (name: string) => [request.headers[name] ?? []].flat()[0] ?? null };
  const language = offeredLanguage(actor.language) ?? browserLanguage(asked) ?? DEFAULT_LANGUAGE;
  const seat = await findParticipation(actor, agreementId);
  if (seat === null) return 404;
  if (hub.countOf(userId) >= MOST_WINDOWS) return 429;
  return { agreementId: seat.agreementId, userId, language, session: storedSessionToken(token) };
}

function positionOf({ headers, url = "" }: IncomingMessage): number {
  const asked = new URL(url, "http://here").searchParams.get("after");
  const position = Number([headers["last-event-id"] ?? []].flat()[0] ?? asked ?? 0);
  return Number.isSafeInteger(position) && position >= 0 && position < MOST_SEQ ? position : 0;
}

/** The trail's counter is a 32-bit number. */
const MOST_SEQ = 2 ** 31;
