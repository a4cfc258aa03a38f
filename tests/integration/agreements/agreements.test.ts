import { beforeEach, describe, expect, test, vi } from "vitest";
import { createAgreement } from "@/lib/agreements/actions";
import {
  findExample,
  listAgreements,
  loadAgreement,
  loadDocument,
  loadExample,
  loadExampleDocument,
  loadHealth,
  loadTemplatesOf,
} from "@/lib/agreements/loaders";
import { moveAgreement } from "@/lib/agreements/mutations";
import { affirm, saveAnswers } from "@/lib/answers/actions";
import { db } from "@/lib/db";
import { loadTemplates } from "@/lib/templates/load-templates";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { anExample } from "@/tests/support/factories/examples";
import { aPerson } from "@/tests/support/factories/people";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));

const MISSION = "vision.missionStatement";
const NOT_FOUND = /NEXT_HTTP_ERROR_FALLBACK;404/;

const QUESTIONS = {
  title: "Places for babies in Exampleland",
  type: "subaward_services",
  myParty: "B",
  organization: "Puddlejump Family Child Care Network, Inc.",
  name: "Tansy Brambleworth",
} as const;

let table: Awaited<ReturnType<typeof anAgreementOfTwo>>;

beforeEach(async () => {
  table = await anAgreementOfTwo();
  signInAs(table.grantee);
});

function write(address: string, value: unknown, seenRevision = 0) {
  return saveAnswers({
    agreementId: table.id,
    writes: [{ address, value: value as never, seenRevision }],
  });
}

async function created(): Promise<string> {
  const result = await createAgreement(QUESTIONS);
  if (!result.ok) throw new Error(result.error.message);
  return result.data.id;
}

describe("a new agreement", () => {
  test("has both sides, its first answers, its template and its trail", async () => {
    const person = await aPerson({ name: "T" });
    signInAs(person);

    const id = await created();

    const view = await loadAgreement(id);
    expect(view).toMatchObject({
      title: QUESTIONS.title,
      status: "drafting",
      me: { party: "B" },
      templateDigest: loadTemplates().digest,
      answers: {
        agreement: { title: QUESTIONS.title, type: "subaward_services" },
        party: { B: { legalName: QUESTIONS.organization } },
      },
      parties: { A: { organization: null }, B: { organization: QUESTIONS.organization } },
    });
    expect(view.marks["agreement.title"]).toMatchObject({
      revision: 1,
      status: "final",
      authorParty: "B",
    });
    const [event, ...more] = await db.auditEvent.findMany({ where: { agreementId: id } });
    expect(more).toEqual([]);
    expect(event).toMatchObject({ kind: "agreement-created", seq: 1, actorId: person.userId });
    expect((await db.answerRevision.findMany({ where: { agreementId: id } })).length).toBe(3);
  });

  test("names what is missing or does not fit, question by question", async () => {
    const result = await createAgreement({ ...QUESTIONS, title: "Abc", organization: "P\u202E" });

    expect(result).toMatchObject({
      ok: false,
      error: {
        code: "invalid",
        fields: {
          title: ["Write at least 5 characters."],
          organization: ["Remove the hidden character U+202E. It changes what a reader sees."],
        },
      },
    });
  });

  test("can be read with its template years later, when the templates have changed", async () => {
    const digest = "0".repeat(64);
    await db.templateVersion.create({
      data: { digest, content: { ...loadTemplates(), digest } as never },
    });
    await db.agreement.update({ where: { id: table.id }, data: { templateDigest: digest } });

    expect((await loadTemplatesOf(table.id)).digest).toBe(digest);
    expect((await loadDocument(table.id)).templateDigest).toBe(digest);
  });

  test("of one person's organization twice makes one organization; of two people, two", async () => {
    const [first, second] = [await aPerson(), await aPerson()];
    for (const person of [first, first, second]) {
      signInAs(person);
      await createAgreement({ ...QUESTIONS, organization: "Same Name Network" });
    }

    expect(await db.organization.count({ where: { name: "Same Name Network" } })).toBe(2);
  });
});

describe("your agreements", () => {
  test("are those where you sit at the table, the one that moved last first", async () => {
    const person = await aPerson();
    signInAs(person);
    const older = await created();
    vi.setSystemTime(Date.now() + 60_000);
    const newer = await created();
    vi.setSystemTime(Date.now() + 60_000);
    await saveAnswers({
      agreementId: older,
      writes: [{ address: "agreement.title", value: "Another title for it", seenRevision: 1 }],
    });

    const list = await listAgreements();

    expect(list.map(({ id, title }) => [id, title])).toEqual([
      [older, "Another title for it"],
      [newer, QUESTIONS.title],
    ]);
    expect(list[0]).toMatchObject({
      myParty: "B",
      otherName: null,
      status: "drafting",
      updatedAt: new Date(),
    });
  });

  test("name the other side", async () => {
    expect(await listAgreements()).toMatchObject([
      { id: table.id, myParty: "A", otherName: "Puddlejump Family Child Care Network, Inc." },
    ]);
  });

  test("are asked for after signing in", async () => {
    signInAs(null);

    await expect(listAgreements()).rejects.toMatchObject({
      digest: expect.stringContaining("/sign-in?next=%2Fagreements") as string,
    });
    await expect(loadAgreement(table.id)).rejects.toMatchObject({
      digest: expect.stringContaining("/sign-in?next=") as string,
    });
  });
});

describe("a stranger", () => {
  test.each([
    ["the agreement", loadAgreement],
    ["its document", loadDocument],
    ["its readiness", loadHealth],
    ["its templates", loadTemplatesOf],
  ])("does not find %s", async (_, load: (id: string) => Promise<unknown>) => {
    signInAs(await aPerson());

    await expect(load(table.id)).rejects.toThrow(NOT_FOUND);
    await expect(load("0193a000-0000-7000-8000-000000000009")).rejects.toThrow(NOT_FOUND);
    await expect(load("' OR 1=1 --")).rejects.toThrow(NOT_FOUND);
  });

  test("has no agreements", async () => {
    signInAs(await aPerson());

    expect(await listAgreements()).toEqual([]);
  });

  test("affirms nothing", async () => {
    await write(MISSION, "Babies near their homes.");
    signInAs(await aPerson());

    expect(await affirm({ agreementId: table.id, address: MISSION })).toMatchObject({
      error: { code: "not-found" },
    });
    expect(await db.affirmation.count({ where: { agreementId: table.id } })).toBe(0);
  });
});

describe("the agreement", () => {
  test("reads as the same document for both sides", async () => {
    await write(MISSION, "Babies near their homes, with people they know.");

    const forGrantee = await loadDocument(table.id);
    signInAs(table.provider);

    expect(await loadDocument(table.id)).toEqual(forGrantee);
    expect(JSON.stringify(forGrantee)).toContain("Babies near their homes, with people they know.");
  });

  test("is not ready while answers are missing, and says where", async () => {
    const { ready, findings } = await loadHealth(table.id);

    expect(ready).toBe(false);
    expect(findings.length).toBeGreaterThan(5);
  });

  test("keeps the order of its rows", async () => {
    for (const [id, position] of [
      ["E1", 3],
      ["E2", 1],
      ["E3", 2],
    ] as const) {
      await saveAnswers({
        agreementId: table.id,
        writes: [{ address: `exp.${id}`, value: { id }, seenRevision: 0, position }],
      });
    }

    expect((await loadAgreement(table.id)).answers.exp?.map(({ id }) => id)).toEqual([
      "E2",
      "E3",
      "E1",
    ]);
  });

  test("goes only the ways that its life allows", async () => {
    await db.$transaction((tx) => moveAgreement(tx, table.id, "drafting", "signing"));

    await expect(
      db.$transaction((tx) => moveAgreement(tx, table.id, "drafting", "signing")),
    ).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(
      db.$transaction((tx) => moveAgreement(tx, table.id, "signing", "sealed")),
    ).rejects.toThrow("no step");
  });
});

describe("an affirmation", () => {
  test("is each party's own, and stops counting when the value changes", async () => {
    await write(MISSION, "Babies near their homes.");
    await affirm({ agreementId: table.id, address: MISSION });
    signInAs(table.provider);
    await affirm({ agreementId: table.id, address: MISSION });
    await affirm({ agreementId: table.id, address: MISSION });

    const before = (await loadAgreement(table.id)).affirmations;
    await write(MISSION, "Babies near their homes, always.", 1);
    const after = (await loadAgreement(table.id)).affirmations;

    expect(before.map(({ party, current }) => [party, current])).toEqual([
      ["A", true],
      ["B", true],
    ]);
    expect(after.map(({ current }) => current)).toEqual([false, false]);
    const events = await db.auditEvent.count({
      where: { agreementId: table.id, kind: "answer-affirmed" },
    });
    expect(events).toBe(2);
  });

  test("of an expectation is for the party that meets it", async () => {
    await write("exp.E1", {
      id: "E1",
      statement: "Babies eat when they are hungry.",
      ownerParty: "B",
    });

    const byGrantee = await affirm({ agreementId: table.id, address: "exp.E1" });
    signInAs(table.provider);
    const byProvider = await affirm({ agreementId: table.id, address: "exp.E1" });

    expect(byGrantee).toMatchObject({ ok: false, error: { code: "not-allowed" } });
    expect(byProvider.ok).toBe(true);
  });

  test("needs something to affirm", async () => {
    expect(await affirm({ agreementId: table.id, address: MISSION })).toMatchObject({
      error: { code: "invalid" },
    });
    expect(await affirm({ agreementId: table.id, address: "agreement.title" })).toMatchObject({
      error: { code: "invalid" },
    });
  });
});

describe("a worked example", () => {
  test("is read by everybody, signed in or not, and is there once", async () => {
    const first = await anExample();
    const second = await anExample();
    signInAs(null);

    const example = await loadExample("EX-A");

    expect([first.created, second.created]).toEqual([true, false]);
    expect(example).toMatchObject({
      exampleId: "ex-a",
      asOf: "2026-12-15",
      title: expect.any(String) as string,
    });
    expect(example.affirmations.every(({ current }) => current)).toBe(true);
    expect(JSON.stringify(await loadExampleDocument("EX-A"))).toContain(
      "Marigold Hollow Community Action",
    );
  });

  test("is changed by nobody and is nobody's agreement", async () => {
    const { id } = await anExample();

    const result = await saveAnswers({
      agreementId: id,
      writes: [{ address: MISSION, value: "Ours now, all of it.", seenRevision: 1 }],
    });

    expect(result).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect((await listAgreements()).some((agreement) => agreement.id === id)).toBe(false);
  });

  test("that does not exist is not found", async () => {
    expect(await findExample("EX-Z")).toBeNull();
    await expect(loadExample("EX-Z")).rejects.toThrow(NOT_FOUND);
  });
});
