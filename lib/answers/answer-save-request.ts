import "server-only";

import type { ActionResult } from "@/lib/actions/result";
import { readJsonBody } from "@/lib/actions/read-json-body";
import { saveAnswers } from "@/lib/answers/actions";
import type { SavedAnswers } from "@/lib/answers/writes";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { errorWords } from "@/lib/i18n/error-words";

/** As much as one call may carry: every answer of an agreement, many times over. */
export const BODY_MAX_BYTES = 256 * 1024;

/**
 * Saves the writes of a request body `{ "writes": […] }` and answers with the ActionResult as JSON:
 * 200 saved, 401 signed out, 403 not allowed, 404 stranger, 409 conflict, 413 too large, 415 not
 * JSON, 422 an answer that cannot stand.
 */
export async function answerSaveRequest(request: Request, agreementId: string): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return refusal(403, "not-allowed", errorWords("request.otherSite"));
  const body = await readJsonBody(request, BODY_MAX_BYTES);
  if (body === "too-large") {
    return refusal(
      413,
      "invalid",
      errorWords("request.tooLarge", { kilobytes: BODY_MAX_BYTES / 1024 }),
    );
  }
  if (body === "not-json") return refusal(415, "invalid", errorWords("request.notJson"));

  // The schema judges what came; the address alone says which agreement is meant.
  const result = await saveAnswers({ ...body.value, agreementId } as Parameters<
    typeof saveAnswers
  >[0]);
  return answer(statusOf(result), result);
}

const STATUS = {
  "signed-out": 401,
  "not-allowed": 403,
  "not-found": 404,
  conflict: 409,
  invalid: 422,
  "too-many": 429,
} as const;

function statusOf(result: ActionResult<SavedAnswers>): number {
  return result.ok ? 200 : STATUS[result.error.code];
}

function refusal(status: number, code: "invalid" | "not-allowed", message: string): Response {
  return answer(status, { ok: false, error: { code, message } });
}

/** With its length stated, so that an answer of a line or two is sent as it is, not compressed first. */
function answer(status: number, result: ActionResult<SavedAnswers>): Response {
  const body = Buffer.from(JSON.stringify(result));
  const headers = { "content-type": "application/json", "content-length": String(body.byteLength) };
  return new Response(body, { status, headers });
}
