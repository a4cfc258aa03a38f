import { describe, expect, it } from "vitest";
import { longestGap, meetingDays } from "@/lib/controls/meeting-dates";

const days = (cadence: string, dayTime: string, end = "2027-03-31") =>
  meetingDays({ cadence, dayTime }, "2027-01-01", end);

describe("the next days of a meeting", () => {
  it.each([
    ["weekly", "Tuesdays, 1:15 p.m.", ["2027-01-05", "2027-01-12", "2027-01-19"]],
    ["biweekly", "Wednesday at noon", ["2027-01-06", "2027-01-20", "2027-02-03"]],
    ["monthly", "First Thursday, 6:30 p.m.", ["2027-01-07", "2027-02-04", "2027-03-04"]],
    ["monthly", "Last Friday", ["2027-01-29", "2027-02-26", "2027-03-26"]],
    ["monthly", "8th of the month, 10 a.m.", ["2027-01-08", "2027-02-08", "2027-03-08"]],
    ["monthly", "Primer jueves, 18:30", ["2027-01-07", "2027-02-04", "2027-03-04"]],
    ["weekly", "Los martes a la 1:15", ["2027-01-05", "2027-01-12", "2027-01-19"]],
  ])("understands %s on %s", (cadence, dayTime, expected) => {
    const found = days(cadence, dayTime);

    expect(found.about).toBe(false);
    expect(found.days.slice(0, 3)).toEqual(expected);
  });

  it("says that a day is only about right when the words name none", () => {
    expect(days("quarterly", "after the board meeting", "2027-12-31")).toEqual({
      days: ["2027-04-01", "2027-07-01", "2027-10-01"],
      about: true,
    });
    expect(days("monthly", "10:30 in the office").about).toBe(true);
  });

  it("has no days for a meeting that follows events", () => {
    expect(days("every_event", "when needed").days).toEqual([]);
  });
});

describe("the longest silence", () => {
  it("counts all meetings together, from the start to the end", () => {
    const gap = longestGap(
      [
        { cadence: "monthly", dayTime: "First Thursday" },
        { cadence: "quarterly", dayTime: "to be agreed" },
      ],
      "2027-01-01",
      "2027-12-31",
    );

    expect(gap).toEqual({ from: "2027-04-01", to: "2027-05-06", days: 35 });
  });

  it("knows nothing without a meeting", () => {
    expect(longestGap([], "2027-01-01", "2027-12-31")).toBeNull();
  });
});
