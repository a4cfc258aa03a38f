"use server";

import { defineAction } from "@/lib/actions/define-action";
import { findWritingScope } from "@/lib/answers/data";
import { canSaveAnswers } from "@/lib/answers/policy";
import { attachFile as keepFile } from "@/lib/attachments/mutations";
import { attachFileSchema } from "@/lib/attachments/schema";

/** Keeps a file with an agreement; whoever writes its answers may. */
export const attachFile = defineAction({
  input: attachFileSchema,
  subject: (actor, { agreementId }) => findWritingScope(actor, agreementId, []),
  can: canSaveAnswers,
  run: ({ actor, subject, input }) => keepFile(actor, subject, input.file),
});
