import { randomBytes } from "node:crypto";
import { storedSessionToken } from "@/lib/auth/sessions";
import { db } from "@/lib/db";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";

/** One signed-in person who types one answer, over and over. */
export type Writer = {
  token: string;
  userId: string;
  agreementId: string;
  address: string;
  /** The newest revision that was acknowledged, and the value in it. */
  revision: number;
  value: number;
};

const ADDRESSES = ["comp.ratePerSlotCents", "comp.notToExceedCents"] as const;

/** `count` writers, two to an agreement, one for each side, each with a session of their own. */
export async function seatWriters(count: number): Promise<Writer[]> {
  const writers: Writer[] = [];
  while (writers.length < count) {
    const { id, grantee, provider } = await anAgreementOfTwo();
    for (const [index, { userId }] of [grantee, provider].entries()) {
      const token = randomBytes(16).toString("hex");
      const expires = new Date(Date.now() + 60 * 60 * 1000);
      await db.session.create({
        data: { sessionToken: storedSessionToken(token), userId, expires },
      });
      const address = ADDRESSES[index] ?? ADDRESSES[0];
      writers.push({ token, userId, agreementId: id, address, revision: 0, value: 0 });
    }
  }
  return writers.slice(0, count);
}

/**
 * How many acknowledged writes are missing: from the answer, from its history, or from a trail whose
 * chain does not hold.
 */
export async function countLostWrites(writers: readonly Writer[]): Promise<number> {
  let lost = 0;
  for (const { agreementId, address, revision, value } of writers) {
    const answer = await db.answer.findUnique({
      where: { agreementId_address: { agreementId, address } },
    });
    const history = await db.answerRevision.count({ where: { agreementId, address } });
    if (answer?.revision !== revision || answer.value !== value) lost += 1;
    lost += Math.abs(revision - history);
  }
  for (const agreementId of new Set(writers.map((writer) => writer.agreementId))) {
    const events = await db.auditEvent.findMany({
      where: { agreementId },
      orderBy: { seq: "asc" },
    });
    const saved = events.filter(({ kind }) => kind === "answers-saved").length;
    const acknowledged = writers
      .filter((writer) => writer.agreementId === agreementId)
      .reduce((sum, { revision }) => sum + revision, 0);
    const broken = events.filter(
      ({ seq, previousHash }, index) =>
        seq !== index + 1 || previousHash !== (events[index - 1]?.hash ?? ""),
    );
    lost += Math.abs(acknowledged - saved) + broken.length;
  }
  return lost;
}
