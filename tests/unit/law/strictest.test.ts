import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers/schema";
import { homeLimits } from "@/lib/law/home-limits";
import { yearlyHoursLimit } from "@/lib/law/hours-limit";
import { roomLimits } from "@/lib/law/room-limits";
import { strictest } from "@/lib/law/strictest";
import { loadTemplates } from "@/lib/templates/load-templates";

const { law: pack } = loadTemplates();
const rule = (limit: string, limitValue: number, citation: string) =>
  ({ id: citation, limit, limitValue, citation }) as NonNullable<
    NonNullable<Answers["law"]>["stateRules"]
  >[number];

describe("the strictest of several limits", () => {
  const federal = { level: "federal", value: 20, citation: "45 CFR" } as const;
  const state = { level: "state", value: 18, citation: "State code" } as const;
  const funder = { level: "funder", value: 22, citation: "Grant" } as const;

  it("is the smallest of maxima, with those it beat", () => {
    expect(strictest("lower", [federal, state, funder])).toEqual({
      ...state,
      beaten: [federal, funder],
    });
  });

  it("is the largest of minima", () => {
    expect(strictest("higher", [federal, state, funder])).toEqual({
      ...funder,
      beaten: [federal, state],
    });
  });

  it("names the wider law when numbers are equal, whatever their order", () => {
    const same = { ...state, value: 20 };

    expect(strictest("lower", [same, federal])?.level).toBe("federal");
    expect(strictest("higher", [same, federal])?.level).toBe("federal");
  });

  it("is nothing when nobody sets one", () => {
    expect(strictest("lower", [])).toBeNull();
  });
});

describe("the limits of a room", () => {
  const room = { id: "amber", ageBand: "3yo", staffPresent: 2 } as const;

  it("take the state's number over the federal one where it is stricter", () => {
    const answers: Answers = {
      law: {
        stateRules: [rule("group_3yo", 16, "State code 7"), rule("ratio_3yo", 8, "State code 8")],
      },
    };

    const { group, ratio } = roomLimits(room, answers, pack);

    expect(group).toMatchObject({ level: "state", value: 16, citation: "State code 7" });
    expect(group?.beaten).toMatchObject([{ level: "federal", value: 17 }]);
    expect(ratio).toMatchObject({ level: "state", value: 8 });
  });

  it("take a funder's number over both", () => {
    const answers: Answers = {
      law: {
        stateRules: [rule("group_3yo", 20, "State code 7")],
        funderRules: [rule("group_3yo", 12, "Grant condition 4")],
      },
    };

    expect(roomLimits(room, answers, pack).group).toMatchObject({ level: "funder", value: 12 });
  });

  it("ask for the larger space of two, in centers", () => {
    const answers: Answers = {
      setting: { types: ["center"] },
      law: { localRules: [rule("indoor_sq_ft", 40, "City code")] },
    };

    expect(roomLimits(room, answers, pack).space).toMatchObject({ level: "local", value: 40 });
    expect(roomLimits(room, { setting: { types: ["center"] } }, pack).space?.value).toBe(35);
  });

  it("allow nine babies only with three teachers", () => {
    const babies = { id: "b", ageBand: "under_36m" } as const;

    expect(roomLimits({ ...babies, staffPresent: 2 }, {}, pack).group?.value).toBe(8);
    expect(roomLimits({ ...babies, staffPresent: 3 }, {}, pack).group?.value).toBe(9);
  });
});

describe("the limits of a home", () => {
  const babies: Answers = { svc: { ageBands: ["under_36m"] } };

  it("are six with two under 24 months, or four infants and toddlers with two under 18 months", () => {
    const mixed = homeLimits(
      { id: "h", providers: 1, total: 5, enrolledUnder24m: 2 },
      babies,
      pack,
    );
    const infants = homeLimits(
      { id: "h", providers: 1, total: 4, enrolledUnder24m: 4 },
      babies,
      pack,
    );

    expect([mixed.total?.value, mixed.under24m?.value]).toEqual([6, 2]);
    expect([infants.total?.value, infants.under18m?.value]).toEqual([4, 2]);
  });

  it("are twelve with four under 24 months where there are two adults", () => {
    const { total, under24m } = homeLimits({ id: "h", providers: 2 }, babies, pack);

    expect([total?.value, under24m?.value]).toEqual([12, 4]);
  });

  it("follow a stricter state rule", () => {
    const answers: Answers = {
      law: { stateRules: [rule("home_one_provider", 5, "State code 5")] },
    };

    expect(homeLimits({ id: "h", providers: 1 }, answers, pack).total).toMatchObject({
      level: "state",
      value: 5,
    });
  });
});

describe("the yearly hours", () => {
  it("follow the money, unless a state or funder asks for more", () => {
    const paidBy = (source: "EHS" | "HS" | "CCDF"): Answers => ({
      funding: { streams: [{ id: "s", source }] },
    });
    const stricter: Answers = {
      ...paidBy("HS"),
      law: { funderRules: [rule("hours_year", 1_500, "Grant condition 2")] },
    };

    expect(yearlyHoursLimit(paidBy("EHS"), pack)?.value).toBe(1_380);
    expect(yearlyHoursLimit(paidBy("HS"), pack)?.value).toBe(1_020);
    expect(yearlyHoursLimit(paidBy("CCDF"), pack)).toBeNull();
    expect(yearlyHoursLimit(stricter, pack)).toMatchObject({ level: "funder", value: 1_500 });
  });
});
