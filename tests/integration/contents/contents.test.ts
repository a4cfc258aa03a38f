import { beforeEach, expect, test, vi } from "vitest";
import { loadAgreement, loadDocument, loadHealth } from "@/lib/agreements/loaders";
import { affirm, saveAnswers } from "@/lib/answers/actions";
import { db } from "@/lib/db";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));

// Nothing tells a reader that somebody has written: here as between two processes, only the trail does.

const RATE = "comp.ratePerSlotCents";
const MISSION = "vision.missionStatement";

let table: Awaited<ReturnType<typeof anAgreementOfTwo>>;

beforeEach(async () => {
  table = await anAgreementOfTwo();
  signInAs(table.grantee);
});

async function save(address: string, value: unknown, seenRevision: number): Promise<number> {
  const writes = [{ address, value: value as never, seenRevision }];
  const result = await saveAnswers({ agreementId: table.id, writes });
  if (!result.ok) throw new Error(result.error.message);
  return result.data.saved[0]?.revision ?? 0;
}

const rateNow = async () => (await loadAgreement(table.id)).answers.comp?.ratePerSlotCents;

test("who has saved reads what was saved, every time", async () => {
  for (const [seen, place] of ["home", "work", "school"].entries()) {
    const words = `Every baby near ${place} has somebody who knows them well.`;
    const revision = await save(MISSION, words, seen);

    const { answers, marks } = await loadAgreement(table.id);
    expect(answers.vision?.missionStatement).toBe(words);
    expect(marks[MISSION]?.revision).toBe(revision);
    expect(JSON.stringify(await loadDocument(table.id))).toContain(words);
  }
});

test("while one writes, the other never reads behind what is saved", async () => {
  let acknowledged = 0;
  const writing = (async () => {
    for (let cents = 1; cents <= 30; cents += 1) {
      await save(RATE, cents, cents - 1);
      acknowledged = cents;
    }
  })();
  const behind: number[] = [];
  while (acknowledged < 30) {
    const atLeast = acknowledged;
    const read = (await rateNow()) ?? 0;
    if (read < atLeast) behind.push(read);
  }
  await writing;

  expect(behind).toEqual([]);
  expect(await rateNow()).toBe(30);
});

test("what is affirmed, and what undoes it, shows at once", async () => {
  const words = "Every baby near home has somebody who knows them well.";
  await save(MISSION, words, 0);
  const before = (await loadAgreement(table.id)).affirmations;
  await affirm({ agreementId: table.id, address: MISSION });
  const affirmed = (await loadAgreement(table.id)).affirmations;
  await save(MISSION, `${words} And time.`, 1);
  const changed = (await loadAgreement(table.id)).affirmations;

  expect(before).toEqual([]);
  expect(affirmed).toMatchObject([{ party: "A", current: true }]);
  expect(changed).toMatchObject([{ party: "A", current: false }]);
});

test("the health check follows the answers", async () => {
  const before = await loadHealth(table.id);
  await save(MISSION, "Every baby near home has somebody who knows them well.", 0);
  const after = await loadHealth(table.id);

  const blanks = (report: typeof before) =>
    report.findings.filter(({ where }) => where === MISSION);
  expect(blanks(after)).not.toEqual(blanks(before));
});

test("who is taken off the table reads nothing any more, however lately they read", async () => {
  signInAs(table.provider);
  await loadDocument(table.id);
  await loadHealth(table.id);
  await db.participant.delete({
    where: { agreementId_userId: { agreementId: table.id, userId: table.provider.userId } },
  });

  for (const load of [loadAgreement, loadDocument, loadHealth])
    await expect(load(table.id)).rejects.toMatchObject({ digest: /NEXT_HTTP_ERROR_FALLBACK;404/ });
});

test("many writers at once lose nothing", async () => {
  const addresses = [RATE, "comp.notToExceedCents", "comp.baseTotalCents", MISSION];
  const kept = await Promise.all(
    addresses.map(async (address) => {
      let revision = 0;
      for (let turn = 1; turn <= 15; turn += 1)
        revision = await save(
          address,
          address === MISSION ? `Every baby has somebody who knows them: ${String(turn)}.` : turn,
          revision,
        );
      return revision;
    }),
  );

  const history = await db.answerRevision.count({
    where: { agreementId: table.id, address: { in: addresses } },
  });
  const events = await db.auditEvent.findMany({
    where: { agreementId: table.id },
    orderBy: { seq: "asc" },
  });
  expect(kept).toEqual([15, 15, 15, 15]);
  expect(history).toBe(60);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(events.filter(({ kind }) => kind === "answers-saved")).toHaveLength(60);
});
