import type { ActionResult } from "@/lib/actions/result";
import { readJsonBody } from "@/lib/actions/read-json-body";
import { runAction } from "@/lib/actions/run-action";
import { answerSave } from "@/lib/answers/answer-save";
import type { SavedAnswers } from "@/lib/answers/writes";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { sessionTokenIn } from "@/lib/auth/session-cookie";
import { findSessionUser } from "@/lib/auth/sessions";
import { browserLanguage } from "@/lib/i18n/browser-language";
import { errorWords } from "@/lib/i18n/error-words";
import { DEFAULT_LANGUAGE, offeredLanguage } from "@/lib/i18n/languages";
import { speaking, spokenLanguage } from "@/lib/i18n/speaking";

/** As much as one call may carry: every answer of an agreement, many times over. */
export const BODY_MAX_BYTES = 256 * 1024;

/** A request as far as it is looked at; of the headers, names in small letters. */
export type SaveRequest = {
  headers: Pick<Headers, "get">;
  body: AsyncIterable<Uint8Array>;
};

type Answer = { status: number; result: ActionResult<SavedAnswers> };

/**
 * Saves the writes of a request body `{ "writes": […] }`. The result is sent as JSON: 200 saved, 401
 * signed out, 403 not allowed, 404 stranger, 409 conflict, 413 too large, 415 not JSON, 422 an answer
 * that cannot stand.
 */
export async function answerSaveRequest(
  request: SaveRequest,
  agreementId: string,
): Promise<Answer> {
  const asked = browserLanguage(request.headers) ?? DEFAULT_LANGUAGE;
  return await speaking(asked, () => answered(request, agreementId));
}

async function answered(request: SaveRequest, agreementId: string): Promise<Answer> {
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

  const token = sessionTokenIn(request.headers.get("cookie") ?? "");
  const actor = token === null ? null : await findSessionUser(token);
  // The schema judges what came; the address alone says which agreement is meant.
  const chosen = offeredLanguage(actor?.language) ?? spokenLanguage();
  const result = await speaking(chosen, () =>
    runAction(answerSave, actor, { ...body.value, agreementId }),
  );
  return { status: result.ok ? 200 : STATUS[result.error.code], result };
}

const STATUS = {
  "signed-out": 401,
  "not-allowed": 403,
  "not-found": 404,
  conflict: 409,
  invalid: 422,
  "too-many": 429,
} as const;

function refusal(status: number, code: "invalid" | "not-allowed", message: string): Answer {
  return { status, result: { ok: false, error: { code, message } } };
}
