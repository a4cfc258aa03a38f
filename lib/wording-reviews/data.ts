import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { hashToken } from "@/lib/tokens/mailed-token";
import { reviewState } from "@/lib/wordings/rules";

/** The request to counsel that a mailed token opens; null when it opens nothing (any more). */
export async function findOpenReview(token: string) {
  const found = await db.wordingApproval.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { wording: { include: { organization: { select: { id: true, name: true } } } } },
  });
  return found !== null && reviewState(found, now()) === "open" ? found : null;
}

export type OpenReview = NonNullable<Awaited<ReturnType<typeof findOpenReview>>>;
