import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { besideAnEvent } from "@/tests/support/factories/events";
import { anExample } from "@/tests/support/factories/examples";
import { aSession } from "./a-session";
import { serveProduct } from "./serve-product";

export type Served = { address: string; cookie: string; agreementId: string };

/** `serveProduct` with a signed-in partner of an agreement in drafting that holds the answers of EX-A. */
export async function serveDrafting(
  measure: (served: Served, restart: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await serveProduct(draftExampleA, (address, drafting, restart) =>
    measure({ address, ...drafting }, restart),
  );
}

/** An agreement in drafting with the answers of EX-A, and the session cookie of its grantee. */
export async function draftExampleA(): Promise<Omit<Served, "address">> {
  const example = await anExample("ex-a");
  const { id, grantee } = await anAgreementOfTwo();
  // The few answers that a new agreement begins with make room for the example's.
  await besideAnEvent(id, async (tx) => {
    await tx.answer.deleteMany({ where: { agreementId: id } });
    await tx.$executeRaw`
      UPDATE "Answer" SET "agreementId" = ${id} WHERE "agreementId" = ${example.id}`;
  });
  return { agreementId: id, cookie: `authjs.session-token=${await aSession(grantee.userId)}` };
}
