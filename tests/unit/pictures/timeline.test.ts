import { expect, test } from "vitest";
import { placeOf, timelineOf } from "@/lib/pictures/timeline";
import { exampleFile } from "@/tests/support/example-file";

const exampleA = () => exampleFile("ex-a").answers;

test("every phase, win, payment, meeting, promise and review of EX-A has its line", () => {
  const timeline = timelineOf(exampleA());

  expect(timeline?.lanes.map(({ kind, label }) => label ?? kind)).toEqual([
    "Phase 1",
    "Phase 2",
    "wins",
    "payments",
    "Liaison call",
    "Partnership meeting",
    "Leadership meeting",
    "Money check",
    "promises",
    "reviews",
  ]);
  expect(timeline).toMatchObject({ start: "2027-01-01" });
});

test("a quarterly meeting comes three times within a year that began on its first day", () => {
  const timeline = timelineOf(exampleA());
  const leadership = timeline?.lanes.find(({ label }) => label === "Leadership meeting");

  expect(leadership?.events.map(({ from }) => from)).toEqual([
    "2027-04-01",
    "2027-07-01",
    "2027-10-01",
  ]);
});

test("the line reaches as far as the last payment, also after the term", () => {
  const answers = exampleA();
  answers.pay = { schedule: [{ id: "late", period: "Last", due: "2028-02-15" }] };

  expect(timelineOf(answers)?.end).toBe("2028-02-22");
});

test("a term without days has no line", () => {
  expect(timelineOf({})).toBeNull();
});

test("a day's place is its share of the way, never outside", () => {
  const year = { start: "2027-01-01", end: "2027-12-31" };

  expect(placeOf(year, "2027-01-01")).toBe(0);
  expect(placeOf(year, "2027-07-02")).toBe(50);
  expect(placeOf(year, "2029-01-01")).toBe(100);
});
