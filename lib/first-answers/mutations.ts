import type { AnswerFile } from "@/lib/answers/answer-file";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { PartyKey } from "@/lib/document/tree";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Who gave the answers; nobody at the table, when they come from a file or another agreement. */
export type Author = { authorId: string | null; authorParty: PartyKey | null };

/** First revisions of answers that nobody has given yet, with their history, in the order given. */
export async function addFirstAnswers(
  tx: Tx,
  agreementId: string,
  author: Author,
  units: readonly (readonly [string, unknown])[],
  marks: AnswerFile["marks"] = {},
): Promise<void> {
  const at = now();
  const rows = units.map(([address, value]) => {
    const mark = marks[address];
    return {
      agreementId,
      address,
      ...(value === null ? {} : { value: value as Prisma.InputJsonValue }),
      status: mark?.status ?? "final",
      reason: mark?.reason ?? null,
      openOwner: mark?.openOwner ?? null,
      openDue: mark?.openDue ?? null,
      revision: 1,
      ...author,
    };
  });
  await tx.answer.createMany({
    data: rows.map((row, index) => ({ ...row, position: index + 1, createdAt: at, updatedAt: at })),
  });
  await tx.answerRevision.createMany({ data: rows.map((row) => ({ ...row, at })) });
}
