import { recordEvent } from "@/lib/audit/mutations";
import { db, type Tx } from "@/lib/db";

/** Changes rows of an agreement past the product's own doors, beside the event that the database asks for. */
export async function besideAnEvent<Result>(
  agreementId: string,
  change: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return await db.$transaction(async (tx) => {
    const result = await change(tx);
    await recordEvent(tx, { agreementId, kind: "answers-saved", actorId: null, details: {} });
    return result;
  });
}
