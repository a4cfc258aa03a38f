import { describe, expect, test } from "vitest";
import { allFields, listOf, toUnits, unitSchema } from "@/lib/answers/paths";
import { borrowable, ownerOf, SOURCE_ADDRESS, sourceRow } from "@/lib/borrowings/rules";
import { loadEdition } from "@/lib/templates/edition";
import { isOwnBy, ownAnswersIn } from "@/lib/templates/own-answers";
import { EXAMPLE_NAMES, exampleFile } from "@/tests/support/example-file";

const isOwn = ownAnswersIn(loadEdition().files);

describe("what is copied from another agreement", () => {
  const { answers } = exampleFile("ex-b");
  const copied = borrowable(answers, isOwn);
  const everything = JSON.stringify([...copied]);

  test("holds how the partners work: duties, rules and shares", () => {
    expect(copied.get("exp.E1")).toMatchObject({ statement: expect.any(String) as string });
    expect(copied.has("pay.paymentDays")).toBe(true);
    expect(copied.has("decision.matrix." + (answers.decision?.matrix?.[0]?.id ?? ""))).toBe(true);
  });

  test("holds no party, person, place, signature or paper", () => {
    for (const [address] of copied)
      expect(address).not.toMatch(/^(party|rel|review|law|fed|svc\.sites|comm\.urgent|civil)\b/);
    expect(everything).not.toMatch(/@|\bFAKE[A-Z0-9]{4}/);
  });

  test("holds no day, not even in a row", () => {
    expect(everything).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  test("leaves a column that points at what stays behind", () => {
    const slots = [...copied].filter(([address]) => listOf(address) === "svc.slots");

    expect(slots.length).toBeGreaterThan(0);
    for (const [, row] of slots) expect(row).not.toHaveProperty("siteId");
  });

  test("leaves a row behind that would have nothing to say", () => {
    const sites = isOwnBy(["start.quickWins.win", "start.quickWins.due"]);

    const kept = borrowable({ start: { quickWins: [{ id: "w", win: "A party" }] } }, sites);

    expect(kept.size).toBe(0);
  });

  test.each(EXAMPLE_NAMES)("from %s it is what the types allow", (name) => {
    for (const [address, value] of borrowable(exampleFile(name).answers, isOwn))
      expect(unitSchema(address)?.safeParse(value).success, address).toBe(true);
  });
});

describe("the source of what is copied", () => {
  test("is named by its title and by both who wrote it, in an answer that fits", () => {
    const { answers } = exampleFile("ex-a");
    const row = sourceRow({ title: "T".repeat(200), owner: ownerOf(answers) });

    expect(unitSchema(SOURCE_ADDRESS)?.safeParse(row).success).toBe(true);
    expect(row).toMatchObject({
      licenceOk: true,
      owner: `${answers.party?.A?.legalName ?? ""}; ${answers.party?.B?.legalName ?? ""}`,
    });
    expect(row.name).toHaveLength(160);
  });

  test("has no owner while nobody is named in it", () => {
    expect(ownerOf({})).toBeNull();
    expect(sourceRow({ title: "Title", owner: null })).not.toHaveProperty("owner");
  });
});

describe("the list of own answers", () => {
  test("is whole: without it nothing is copied at all", () => {
    expect(() => ownAnswersIn(new Map())).toThrow(/own-answers\.yaml/);
  });

  test("covers every name, address, day and file of the answers", () => {
    const open = [...allFields.values()].filter(
      ({ kind, path }) => ["person", "address", "date", "file"].includes(kind) && !isOwn(path),
    );

    expect(open.map(({ path }) => path)).toEqual([]);
  });

  test("takes more than half of an example along all the same", () => {
    const { answers } = exampleFile("ex-a");

    const share = borrowable(answers, isOwn).size / toUnits(answers).size;

    expect(share).toBeGreaterThan(0.5);
  });
});
