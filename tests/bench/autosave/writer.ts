import { isDeepStrictEqual } from "node:util";
import { db } from "@/lib/db";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { aSession } from "../served/a-session";

/** One signed-in person who types one answer, over and over. */
export type Writer = {
  token: string;
  userId: string;
  agreementId: string;
  address: string;
  /** The newest revision that was acknowledged, and the number in it. */
  revision: number;
  value: number;
  /** How many saves were acknowledged. */
  saves: number;
  /** The answer that holds a number. */
  answerOf: (value: number) => unknown;
};

const ADDRESSES = ["comp.ratePerSlotCents", "comp.notToExceedCents"] as const;

/** `count` writers, two to an agreement, one for each side, each with a session of their own. */
export async function seatWriters(count: number): Promise<Writer[]> {
  const writers: Writer[] = [];
  while (writers.length < count) {
    const { id, grantee, provider } = await anAgreementOfTwo();
    for (const [index, { userId }] of [grantee, provider].entries()) {
      const token = await aSession(userId);
      const address = ADDRESSES[index] ?? ADDRESSES[0];
      const nothingYet = { revision: 0, value: 0, saves: 0 };
      writers.push({
        token,
        userId,
        agreementId: id,
        address,
        ...nothingYet,
        answerOf: (value) => value,
      });
    }
  }
  return writers.slice(0, count);
}

/**
 * How many acknowledged writes are missing from the answer, from its history, or from a trail whose
 * chain does not hold; and how many stand in history or trail more than once.
 */
export async function countWrongWrites(
  writers: readonly Writer[],
): Promise<{ lost: number; duplicated: number }> {
  let [lost, duplicated] = [0, 0];
  const compare = (kept: number, acknowledged: number): void => {
    lost += Math.max(0, acknowledged - kept);
    duplicated += Math.max(0, kept - acknowledged);
  };
  for (const { agreementId, address, revision, value, answerOf } of writers) {
    const answer = await db.answer.findUnique({
      where: { agreementId_address: { agreementId, address } },
    });
    const history = await db.answerRevision.count({ where: { agreementId, address } });
    if (answer?.revision !== revision || !isDeepStrictEqual(answer.value, answerOf(value)))
      lost += 1;
    compare(history, revision);
  }
  for (const agreementId of new Set(writers.map((writer) => writer.agreementId))) {
    const events = await db.auditEvent.findMany({
      where: { agreementId },
      orderBy: { seq: "asc" },
    });
    const saved = events.filter(({ kind }) => kind === "answers-saved").length;
    const acknowledged = writers
      .filter((writer) => writer.agreementId === agreementId)
      .reduce((sum, { saves }) => sum + saves, 0);
    const broken = events.filter(
      ({ seq, previousHash }, index) =>
        seq !== index + 1 || previousHash !== (events[index - 1]?.hash ?? ""),
    );
    compare(saved, acknowledged);
    lost += broken.length;
  }
  return { lost, duplicated };
}
