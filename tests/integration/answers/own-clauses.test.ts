import { beforeEach, expect, test, vi } from "vitest";
import { loadAgreement, loadDocument, loadHealth } from "@/lib/agreements/loaders";
import { affirm, saveAnswers } from "@/lib/answers/actions";
import { partsOf } from "@/lib/document/assemble-part";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));

let table: Awaited<ReturnType<typeof anAgreementOfTwo>>;

beforeEach(async () => {
  table = await anAgreementOfTwo();
  signInAs(table.grantee);
});

test("a clause of the parties' own stands in the agreement, and both must affirm it as it reads", async () => {
  await write("r1", { title: "Field trips", text: "Two each year.", after: "c40-payment" });
  const before = await openFor("special.r1");

  await affirmAs(table.grantee);
  await affirmAs(table.provider);
  const affirmed = await openFor("special.r1");
  await write("r1", { title: "Field trips", text: "Three each year.", after: "c40-payment" });

  const clauses = partsOf(await loadDocument(table.id));
  expect(clauses.find(({ id }) => id === "sp-r1")).toMatchObject({ title: "Field trips" });
  expect(before.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
    "SP1 blocker",
    "SP1 blocker",
  ]);
  expect(affirmed).toEqual([]);
  expect(await openFor("special.r1")).toHaveLength(2);
});

test("a pick that names nothing is found, with its words", async () => {
  await write("r2", { title: "Trips", text: "Each [[Unicorn]] and @C99.", after: "c40-payment" });

  const found = (await openFor("special.r2")).filter(({ id }) => id === "SP2");

  expect(found.map(({ message }) => message)).toEqual([
    '"[[Unicorn]]" in your own clause "Trips" names nothing in this agreement.',
    '"@C99" in your own clause "Trips" names nothing in this agreement.',
  ]);
});

test("clauses of the parties' own stand in the order in which they were put", async () => {
  await write("r1", { title: "One", text: "One.", after: "c40-payment" });
  await write("r2", { title: "Two", text: "Two.", after: "c40-payment" });
  await write("r1", { title: "One", text: "One.", after: "c40-payment" }, 2);
  await write("r2", { title: "Two", text: "Two.", after: "c40-payment" }, 1);

  const own = partsOf(await loadDocument(table.id)).filter(({ id }) => id.startsWith("sp-"));

  expect(own.map(({ title }) => title)).toEqual(["Two", "One"]);
});

async function write(id: string, row: object, position?: number) {
  const address = `special.${id}`;
  const seenRevision = (await loadAgreement(table.id)).marks[address]?.revision ?? 0;
  const write = { address, value: { id, ...row } as never, seenRevision };
  const writes = [position === undefined ? write : { ...write, position }];
  const result = await saveAnswers({ agreementId: table.id, writes });
  if (!result.ok) throw new Error(result.error.message);
}

async function affirmAs(person: typeof table.grantee) {
  signInAs(person);
  const result = await affirm({ agreementId: table.id, address: "special.r1" });
  if (!result.ok) throw new Error(result.error.message);
}

async function openFor(where: string) {
  return (await loadHealth(table.id)).findings.filter((finding) => finding.where === where);
}
