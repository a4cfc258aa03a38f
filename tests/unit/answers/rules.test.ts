import { describe, expect, test } from "vitest";
import { judgeWrite, mayAffirmFor, type StoredAnswer } from "@/lib/answers/rules";

const STORED: StoredAnswer = {
  address: "exp.E1",
  value: { id: "E1", statement: "Babies eat when hungry.", ownerParty: "B" },
  status: "final",
  reason: null,
  openOwner: null,
  openDue: null,
  position: 4,
  revision: 3,
};

const CHANGED = { address: "exp.E1", value: { id: "E1" }, seenRevision: 3 };

describe("a write", () => {
  test("of what stands already changes nothing, whatever it has seen", () => {
    const value = { ownerParty: "B", statement: "Babies eat when hungry.", id: "E1" };

    expect(judgeWrite({ address: "exp.E1", value, seenRevision: 0 }, STORED, 0)).toEqual({
      outcome: "unchanged",
      address: "exp.E1",
      revision: 3,
    });
  });

  test.each([0, 1, 2, 4])("that has seen revision %i of 3 is a conflict", (seenRevision) => {
    expect(judgeWrite({ ...CHANGED, seenRevision }, STORED, 0).outcome).toBe("conflict");
  });

  test("of an answer that is not there cannot have seen one", () => {
    expect(judgeWrite(CHANGED, undefined, 0).outcome).toBe("conflict");
  });

  test("puts a new row last and leaves an old one where it is", () => {
    const added = judgeWrite({ ...CHANGED, seenRevision: 0 }, undefined, 99);
    const changed = judgeWrite(CHANGED, STORED, 99);

    expect(added).toMatchObject({ state: { position: 99 } });
    expect(changed).toMatchObject({ state: { position: 4 } });
  });

  test("of a status alone is a change", () => {
    const { value } = STORED;

    expect(
      judgeWrite(
        { address: "exp.E1", value: value as never, seenRevision: 3, status: "discussing" },
        STORED,
        0,
      ).outcome,
    ).toBe("write");
  });

  test("that settles a discussion drops who was to settle it", () => {
    const discussed: StoredAnswer = {
      ...STORED,
      status: "discussing",
      openOwner: "A",
      openDue: "2027-01-15",
    };

    expect(judgeWrite({ ...CHANGED, status: "final" }, discussed, 0)).toMatchObject({
      state: { status: "final", openOwner: null, openDue: null },
    });
  });
});

describe("affirming", () => {
  test.each([
    ["A", "vision.missionStatement", "Babies near home.", true],
    ["B", "vision.missionStatement", "Babies near home.", true],
    ["B", "exp.E1", STORED.value, true],
    ["A", "exp.E1", STORED.value, false],
    ["A", "exp.E1", { id: "E1" }, false],
  ] as const)("party %s, %s", (party, address, value, may) => {
    expect(mayAffirmFor(party, address, value)).toBe(may);
  });
});
