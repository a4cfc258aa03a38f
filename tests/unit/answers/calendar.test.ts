import { expect, test } from "vitest";
import { dateAfter, daysBetween, isWholeMonths, wholeMonths } from "@/lib/answers/calendar";

test.each([
  ["2027-01-01", "2027-03-31", 3],
  ["2027-04-01", "2027-12-31", 9],
  ["2027-01-15", "2027-02-14", 1],
  ["2027-01-15", "2027-02-13", 0],
  ["2028-02-01", "2028-02-29", 1],
  ["2027-02-01", "2027-01-01", 0],
])("from %s to %s are %i whole months", (start, end, months) => {
  expect(wholeMonths(start, end)).toBe(months);
});

test("a span that ends mid-month is not made of whole months", () => {
  expect(isWholeMonths("2027-01-01", "2027-03-31")).toBe(true);
  expect(isWholeMonths("2027-01-01", "2027-03-15")).toBe(false);
});

test("days are counted across months and clock changes", () => {
  expect(dateAfter("2027-12-31", 60)).toBe("2028-02-29");
  expect(daysBetween("2027-03-01", "2027-04-01")).toBe(31);
  expect(daysBetween("2027-04-01", "2027-03-01")).toBe(-31);
});
