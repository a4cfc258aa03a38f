import type { ActionDefinition } from "@/lib/actions/run-action";
import { readJsonBody } from "@/lib/actions/read-json-body";
import { runAction } from "@/lib/actions/run-action";
import { findParticipation } from "@/lib/agreements/data";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { sessionTokenIn } from "@/lib/auth/session-cookie";
import { findSessionUser } from "@/lib/auth/sessions";
import { notePresence } from "@/lib/presence/mutations";
import { canBePresent } from "@/lib/presence/policy";
import { presenceSchema } from "@/lib/presence/schema";

const BODY_MAX_BYTES = 1024;

const presenceNote: ActionDefinition<typeof presenceSchema, { agreementId: string }, null> = {
  input: presenceSchema,
  subject: (actor, { agreementId }) => findParticipation(actor, agreementId),
  can: canBePresent,
  run: ({ actor, input }) => notePresence(actor, input),
};

type PresenceRequest = { headers: Pick<Headers, "get">; body: AsyncIterable<Uint8Array> };

/** Notes where a window is; resolves to the status to answer with: 204, or why it was not noted. */
export async function answerPresence(
  request: PresenceRequest,
  agreementId: string,
): Promise<number> {
  if (!isSameOrigin(request.headers)) return 403;
  const body = await readJsonBody(request, BODY_MAX_BYTES);
  if (typeof body === "string") return 415;
  const token = sessionTokenIn(request.headers.get("cookie") ?? "");
  const actor = token === null ? null : await findSessionUser(token);
  const result = await runAction(presenceNote, actor, { ...body.value, agreementId });
  if (result.ok) return 204;
  return result.error.code === "signed-out" ? 401 : result.error.code === "not-found" ? 404 : 422;
}
