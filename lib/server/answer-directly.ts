import type { IncomingMessage, ServerResponse } from "node:http";
import { answerSaveRequest } from "@/lib/answers/answer-save-request";
import { API_HEADERS } from "@/lib/server/api-headers";

const ANSWERS = /^\/api\/agreements\/([\w-]+)\/answers$/;

/**
 * Autosave, the one address that is called with every pause in typing, is answered here, before the
 * page framework: it draws no page and needs none of it. Null for every other request.
 */
export function answerDirectly(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> | null {
  const agreementId = ANSWERS.exec(request.url ?? "")?.[1];
  if (agreementId === undefined) return null;
  if (request.method !== "PUT") {
    response.writeHead(405, { ...API_HEADERS, allow: "PUT" }).end();
    return Promise.resolve();
  }
  return save(request, response, agreementId);
}

async function save(
  request: IncomingMessage,
  response: ServerResponse,
  agreementId: string,
): Promise<void> {
  const { status, result } = await answerSaveRequest(
    {
      headers: { get: (name) => [request.headers[name] ?? []].flat()[0] ?? null },
      // The answer says why a body was not read to its end, so the connection outlives that.
      body: request.iterator({ destroyOnReturn: false }),
    },
    agreementId,
  );
  const body = JSON.stringify(result);
  response.writeHead(status, {
    ...API_HEADERS,
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    ...(request.readableEnded ? {} : { connection: "close" }),
  });
  response.end(body);
}
