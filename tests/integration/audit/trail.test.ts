import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { besideAnEvent } from "@/tests/support/factories/events";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

test("the database numbers each event and chains it to the one before", async () => {
  const agreementId = await anAgreement();

  await addEvent(agreementId, '{"what":"first"}');
  await addEvent(agreementId, '{"what":"second, with ü and 語"}');

  const [first, second] = await db.auditEvent.findMany({
    where: { agreementId },
    orderBy: { seq: "asc" },
  });
  expect(first).toMatchObject({ seq: 1, previousHash: "", hash: sha256('\n1\n{"what":"first"}') });
  expect(second).toMatchObject({
    seq: 2,
    previousHash: first?.hash,
    hash: sha256(`${first?.hash ?? ""}\n2\n{"what":"second, with ü and 語"}`),
  });
});

test("a number or a hash that a program brings along is not believed", async () => {
  const agreementId = await anAgreement();

  await db.auditEvent.create({
    data: {
      agreementId,
      kind: "x",
      payload: "{}",
      seq: 77,
      hash: "forged",
      previousHash: "forged",
    },
  });

  const event = await db.auditEvent.findFirst({ where: { agreementId } });
  expect(event).toMatchObject({ seq: 1, previousHash: "", hash: sha256("\n1\n{}") });
});

test("forty events at once form one chain without a gap", async () => {
  const agreementId = await anAgreement();

  await Promise.all(
    Array.from({ length: 40 }, (_, index) => addEvent(agreementId, `{"n":${String(index)}}`)),
  );

  const events = await db.auditEvent.findMany({ where: { agreementId }, orderBy: { seq: "asc" } });
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(events.slice(1).map(({ previousHash }) => previousHash)).toEqual(
    events.slice(0, -1).map(({ hash }) => hash),
  );
});

test("events that belong to no agreement have a chain of their own", async () => {
  await db.auditEvent.create({ data: { kind: "x", payload: "{}" } });

  await db.auditEvent.create({ data: { kind: "x", payload: "{}" } });

  const events = await db.auditEvent.findMany({
    where: { agreementId: null },
    orderBy: { seq: "asc" },
  });
  expect(events.map(({ seq }) => seq)).toEqual([1, 2]);
});

test("the database refuses to change, remove or empty the trail", async () => {
  const agreementId = await anAgreement();
  await addEvent(agreementId, "{}");

  const attempts = [
    db.auditEvent.updateMany({ where: { agreementId }, data: { payload: "{}" } }),
    db.auditEvent.deleteMany({ where: { agreementId } }),
    db.$executeRaw`TRUNCATE "AuditEvent"`,
  ];

  for (const attempt of attempts)
    await expect(attempt).rejects.toThrow(/only added, never changed/);
});

test("the database refuses to change the history of an answer", async () => {
  const agreementId = await anAgreement();
  const revision = {
    agreementId,
    address: "agreement.title",
    revision: 1,
    status: "final",
  } as const;
  await db.answerRevision.create({ data: { ...revision, value: "One" } });

  const attempts = [
    db.answerRevision.updateMany({ where: { agreementId }, data: { value: "Two" } }),
    db.answerRevision.deleteMany({ where: { agreementId } }),
    db.$executeRaw`TRUNCATE "AnswerRevision"`,
  ];

  for (const attempt of attempts)
    await expect(attempt).rejects.toThrow(/only added, never changed/);
});

test("what an agreement says changes only beside an event of the same transaction", async () => {
  const agreementId = await anAgreement();
  const answer = { agreementId, address: "agreement.title", revision: 1, status: "final" } as const;
  await addEvent(agreementId, "{}");

  await expect(db.answer.create({ data: { ...answer, value: "One" } })).rejects.toThrow(
    /only in the transaction of an event/,
  );
  await besideAnEvent(agreementId, (tx) => tx.answer.create({ data: { ...answer, value: "One" } }));
  await expect(db.answer.deleteMany({ where: { agreementId } })).rejects.toThrow(
    /only in the transaction of an event/,
  );

  expect(await db.answer.findMany({ where: { agreementId } })).toMatchObject([{ value: "One" }]);
});

test("a frozen document cannot be exchanged, and only one is open at a time", async () => {
  const freeze = await db.freeze.create({ data: aFreeze(await anAgreement()) });

  await expect(
    db.freeze.update({ where: { id: freeze.id }, data: { document: '{"other":1}' } }),
  ).rejects.toThrow(/only added, never changed/);
  await expect(db.freeze.create({ data: aFreeze(freeze.agreementId) })).rejects.toThrow(
    /Unique constraint/,
  );
  await expect(
    db.freeze.update({ where: { id: freeze.id }, data: { voidedAt: new Date() } }),
  ).resolves.toMatchObject({ id: freeze.id });
});

function addEvent(agreementId: string, payload: string) {
  return db.auditEvent.create({ data: { agreementId, kind: "test", payload } });
}

async function anAgreement(): Promise<string> {
  const template = { digest: "digest", content: {} };
  await db.templateVersion.upsert({ where: { digest: "digest" }, create: template, update: {} });
  const agreement = await db.agreement.create({
    data: { title: "Trail", templateDigest: "digest", rulePack: "us-test" },
  });
  return agreement.id;
}

function aFreeze(agreementId: string) {
  const document = '{"kind":"document"}';
  return {
    agreementId,
    templateDigest: "digest",
    rulePack: "us-test",
    answers: {},
    document,
    documentSha256: sha256(document),
    frozenAt: new Date(),
  };
}
