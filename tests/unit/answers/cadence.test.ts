import { expect, test } from "vitest";
import { addCadence, monthStarts } from "@/lib/answers/cadence";

test("a monthly step keeps its day and takes the last day where a month is shorter", () => {
  expect(addCadence("2027-01-31", "monthly", 1)).toBe("2027-02-28");
  expect(addCadence("2027-01-31", "monthly", 2)).toBe("2027-03-31");
  expect(addCadence("2027-01-01", "biweekly", 3)).toBe("2027-02-12");
});

test("what follows events has no days", () => {
  expect(addCadence("2027-01-01", "every_event", 1)).toBeNull();
});

test("months begin on their first day wherever the server stands", () => {
  expect(monthStarts("2027-01-01", "2027-03-15")).toEqual([
    "2027-01-01",
    "2027-02-01",
    "2027-03-01",
  ]);
  expect(monthStarts("2027-01-02", "2027-02-01")).toEqual(["2027-02-01"]);
});
