import { beforeEach, describe, expect, test, vi } from "vitest";
import { saveAnswers } from "@/lib/answers/actions";
import { db } from "@/lib/db";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));

const MISSION = "vision.missionStatement";

let table: Awaited<ReturnType<typeof anAgreementOfTwo>>;

beforeEach(async () => {
  table = await anAgreementOfTwo();
  signInAs(table.grantee);
});

function save(writes: Parameters<typeof saveAnswers>[0]["writes"]) {
  return saveAnswers({ agreementId: table.id, writes });
}

function first(address: string, value: unknown) {
  return { address, value: value as never, seenRevision: 0 };
}

async function stored(address: string) {
  return await db.answer.findUnique({
    where: { agreementId_address: { agreementId: table.id, address } },
  });
}

async function historyOf(address: string) {
  return await db.answerRevision.findMany({
    where: { agreementId: table.id, address },
    orderBy: { revision: "asc" },
  });
}

async function trail() {
  const events = await db.auditEvent.findMany({
    where: { agreementId: table.id, kind: "answers-saved" },
    orderBy: { seq: "asc" },
  });
  return events.map(
    ({ payload }) => (JSON.parse(payload) as { details: { answers: unknown } }).details.answers,
  );
}

describe("an answer", () => {
  test("is kept with its author, its history and a line in the trail", async () => {
    const result = await save([first("comp.ratePerSlotCents", 98_500)]);

    expect(result).toEqual({
      ok: true,
      data: { saved: [{ address: "comp.ratePerSlotCents", revision: 1 }] },
    });
    expect(await stored("comp.ratePerSlotCents")).toMatchObject({
      value: 98_500,
      status: "final",
      revision: 1,
      authorId: table.grantee.userId,
      authorParty: "A",
    });
    expect(await historyOf("comp.ratePerSlotCents")).toMatchObject([
      { value: 98_500, revision: 1 },
    ]);
    expect(await trail()).toEqual([[{ address: "comp.ratePerSlotCents", revision: 1 }]]);
  });

  test("keeps every state that it ever had", async () => {
    await save([first(MISSION, "Babies near their homes, with people they know.")]);
    signInAs(table.provider);
    await save([
      { address: MISSION, value: "Babies near home, with people they know.", seenRevision: 1 },
    ]);
    await save([{ address: MISSION, value: null, seenRevision: 2 }]);

    const history = await historyOf(MISSION);
    expect(
      history.map(({ revision, value, authorParty, status }) => [
        revision,
        value,
        authorParty,
        status,
      ]),
    ).toEqual([
      [1, "Babies near their homes, with people they know.", "A", "final"],
      [2, "Babies near home, with people they know.", "B", "final"],
      [3, null, "B", "not_yet"],
    ]);
  });

  test("saved again after a lost response is the same answer, not a conflict", async () => {
    const write = first("comp.ratePerSlotCents", 98_500);
    await save([write]);

    const again = await save([write]);

    expect(again).toEqual({
      ok: true,
      data: { saved: [{ address: "comp.ratePerSlotCents", revision: 1 }] },
    });
    expect(await historyOf("comp.ratePerSlotCents")).toHaveLength(1);
    expect(await trail()).toHaveLength(1);
  });

  test("under discussion stays so until somebody says otherwise", async () => {
    await save([
      {
        ...first(MISSION, "Babies near their homes."),
        status: "discussing",
        openOwner: "B",
        openDue: "2027-01-15",
      },
    ]);
    await save([{ address: MISSION, value: "Babies near home, always.", seenRevision: 1 }]);

    expect(await stored(MISSION)).toMatchObject({
      status: "discussing",
      openOwner: "B",
      openDue: "2027-01-15",
      revision: 2,
    });
  });

  test("that does not apply needs a reason and holds no value", async () => {
    const without = await save([{ ...first(MISSION, null), status: "not_applicable" }]);
    const withReason = await save([
      {
        ...first(MISSION, "Babies near their homes."),
        status: "not_applicable",
        reason: "Ours is older.",
      },
    ]);

    expect(without).toMatchObject({
      ok: false,
      error: { fields: { [MISSION]: ["Say why this does not apply."] } },
    });
    expect(withReason.ok).toBe(true);
    expect(await stored(MISSION)).toMatchObject({
      value: null,
      status: "not_applicable",
      reason: "Ours is older.",
    });
  });
});

describe("two people", () => {
  test("on two answers never meet", async () => {
    const mine = save([first("comp.ratePerSlotCents", 98_500)]);
    signInAs(table.provider);
    const theirs = save([first(MISSION, "Babies near their homes.")]);

    expect((await mine).ok).toBe(true);
    expect((await theirs).ok).toBe(true);
  });

  test("on the same answer: the second sees both values and nothing is replaced", async () => {
    await save([first("comp.ratePerSlotCents", 98_500)]);
    signInAs(table.provider);

    const second = await save([
      first("comp.ratePerSlotCents", 101_000),
      first(MISSION, "Babies near their homes."),
    ]);

    expect(second).toMatchObject({
      ok: false,
      error: {
        code: "conflict",
        current: [
          {
            address: "comp.ratePerSlotCents",
            value: 98_500,
            revision: 1,
            authorName: "Odalys Quill",
            authorParty: "A",
          },
        ],
      },
    });
    expect(await stored("comp.ratePerSlotCents")).toMatchObject({ value: 98_500, revision: 1 });
    expect(await stored(MISSION)).toBeNull();
  });

  test("who write the same thing agree", async () => {
    await save([first("comp.ratePerSlotCents", 98_500)]);
    signInAs(table.provider);

    expect((await save([first("comp.ratePerSlotCents", 98_500)])).ok).toBe(true);
  });

  test("on two rows of one list never meet", async () => {
    const row = (id: string) =>
      first(`exp.${id}`, { id, statement: "Babies eat when they are hungry." });

    const results = await Promise.all([save([row("E1")]), save([row("E2")])]);

    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  });

  test.each([
    ["a first answer", 0],
    ["a later answer", 1],
  ])("racing for %s: one wins, the other is told, no write is lost", async (_, seenRevision) => {
    if (seenRevision === 1) await save([first("comp.ratePerSlotCents", 1)]);

    const results = await Promise.all(
      Array.from({ length: 12 }, (_unused, index) =>
        save([{ address: "comp.ratePerSlotCents", value: 90_000 + index, seenRevision }]),
      ),
    );

    const won = results.filter(({ ok }) => ok);
    const told = results.filter((result) => !result.ok && result.error.code === "conflict");
    expect([won.length, told.length]).toEqual([1, 11]);
    expect(await historyOf("comp.ratePerSlotCents")).toHaveLength(seenRevision + 1);
    expect(await trail()).toHaveLength(seenRevision + 1);
  });

  test("racing with whole pages leave no half of a page behind", async () => {
    const page = (index: number) => [
      first("comp.ratePerSlotCents", 90_000 + index),
      first(MISSION, `Babies near their homes, version ${String(index)}.`),
    ];

    await Promise.all(
      [1, 2, 3, 4, 5, 6].map((index) =>
        save(index % 2 === 0 ? page(index) : page(index).reverse()),
      ),
    );

    const [rate, mission] = [await stored("comp.ratePerSlotCents"), await stored(MISSION)];
    expect(rate?.revision).toBe(1);
    expect(mission?.value).toBe(
      `Babies near their homes, version ${String(Number(rate?.value) - 90_000)}.`,
    );
  });
});

describe("a write is refused, whole,", () => {
  test("when it has no address of ours", async () => {
    const result = await save([
      first("comp.noSuchThing", 1),
      first(MISSION, "Babies near their homes."),
    ]);

    expect(result).toMatchObject({
      ok: false,
      error: {
        code: "invalid",
        fields: { "comp.noSuchThing": ["There is no question at comp.noSuchThing."] },
      },
    });
    expect(await stored(MISSION)).toBeNull();
  });

  test.each([
    "__proto__",
    "constructor",
    "exp",
    "exp.",
    "exp.E1.statement",
    "toString",
    "figures.slotMonths",
  ])("at %s", async (address) => {
    expect(await save([first(address, "x")])).toMatchObject({
      ok: false,
      error: { code: "invalid" },
    });
  });

  test("when one text is 100 KB long, with the limit named", async () => {
    const result = await save([first(MISSION, "a".repeat(100_000))]);

    expect(result).toMatchObject({
      ok: false,
      error: { fields: { [MISSION]: ["Write 600 characters or fewer. There are 100,000 now."] } },
    });
  });

  test.each([
    ["U+202E", "Pay \u202E0001 dollars to the provider"],
    ["U+200B", "Pay\u200B the provider on the first day"],
    ["U+0000", "Pay the provider\u0000 on the first day"],
    ["U+D800", "Pay the provider \ud800 on the first day"],
  ])("when it hides the character %s", async (codePoint, value) => {
    const result = await save([first(MISSION, value)]);

    expect(result).toMatchObject({
      ok: false,
      error: {
        fields: {
          [MISSION]: [`Remove the hidden character ${codePoint}. It changes what a reader sees.`],
        },
      },
    });
  });

  test("when a row's id is not its address", async () => {
    const result = await save([
      first("exp.E1", { id: "E2", statement: "Babies eat when hungry." }),
    ]);

    expect(result).toMatchObject({ ok: false, error: { code: "invalid" } });
  });

  test("when the same address comes twice", async () => {
    const result = await save([
      first(MISSION, "Babies near their homes."),
      first(MISSION, "Babies far from home."),
    ]);

    expect(result).toMatchObject({ ok: false, error: { code: "invalid" } });
  });

  test("when the agreement is being signed", async () => {
    await db.agreement.update({ where: { id: table.id }, data: { status: "signing" } });

    expect(await save([first(MISSION, "Babies near their homes.")])).toMatchObject({
      ok: false,
      error: { code: "not-allowed" },
    });
    expect(await stored(MISSION)).toBeNull();
  });

  test("when it comes from a stranger, who cannot tell that the agreement exists", async () => {
    signInAs(await aPerson());
    const here = await save([first(MISSION, "Babies near their homes.")]);
    const nowhere = await saveAnswers({
      agreementId: "0193a000-0000-7000-8000-000000000009",
      writes: [first(MISSION, "Babies near their homes.")],
    });

    expect(here).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(here).toEqual(nowhere);
  });

  test("when nobody is signed in", async () => {
    signInAs(null);

    expect(await save([first(MISSION, "Babies near their homes.")])).toMatchObject({
      error: { code: "signed-out" },
    });
  });
});

describe("text stays the text that was typed:", () => {
  test.each([
    ["SQL", 'Robert\'); DROP TABLE "Answer";-- and then some'],
    ["HTML", "<script>alert(1)</script><b>bold</b> &amp; more"],
    ["Markdoc", '{% $party.A.legalName %} {% when test="x" %} **bold**'],
    ["JSON and templates", '{"a": "${b}", "c": null} {{ d }}'],
    ["other scripts and emoji", "मेरी संस्था · 家庭 · عائلة · 👩‍👧‍👦 families"],
  ])("%s", async (_, value) => {
    expect((await save([first(MISSION, value)])).ok).toBe(true);

    expect((await stored(MISSION))?.value).toBe(value);
  });

  test("in one Unicode form, whichever the keyboard sends", async () => {
    await save([first(MISSION, "Cafe\u0301 mornings with the families")]);

    expect((await stored(MISSION))?.value).toBe("Caf\u00e9 mornings with the families");
  });
});
