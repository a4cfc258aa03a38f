import { expect, test } from "vitest";
import type { Passage, SearchEntry } from "@/lib/search/entries";
import { indexEntries, search } from "@/lib/search/search";

const entry = (id: string, words: Partial<SearchEntry>): SearchEntry => ({
  id,
  kind: "question",
  title: "",
  heading: "",
  text: "",
  help: "",
  href: `/${id}`,
  ...words,
});

const index = indexEntries([
  entry("rate", { title: "Rate for each slot", heading: "Compensation", text: "$1,150.00" }),
  entry("slots", {
    title: "Slots by site",
    text: "24 infants at Puddlejump",
    help: "Count places.",
  }),
  entry("mission", { title: "Our mission", text: "Niños thrive close to home." }),
  entry("c39", {
    kind: "clause",
    title: "39. Compensation",
    text: `${"Words before it. ".repeat(20)}The grantee pays the rate for each filled slot. ${"Words after it. ".repeat(20)}`,
  }),
]);

const found = (query: string) => search(index, query).map(({ entry: { id } }) => id);
const marked = (passages: readonly Passage[]) =>
  passages.filter((one) => one.found).map(({ text }) => text);

test("a question is found by its words, its answer and the help beside it", () => {
  expect(found("rate slot")[0]).toBe("rate");
  expect(found("puddlejump")).toEqual(["slots"]);
  expect(found("places")).toEqual(["slots"]);
});

test("a clause is found by its title, its number and its text", () => {
  expect(found("compensation")).toContain("c39");
  expect(found("39")).toEqual(["c39"]);
  expect(found("grantee pays")).toEqual(["c39"]);
});

test("begun words, plurals, accents and a slip of the finger find it too", () => {
  expect(found("compens")).toContain("rate");
  expect(found("slot")).toContain("slots");
  expect(found("ninos")).toEqual(["mission"]);
  expect(found("compensaton")).toContain("c39");
});

test("all words count first; where no place has all, any will do", () => {
  expect(found("rate infants")).toEqual(expect.arrayContaining(["rate", "slots"]));
});

test("what was found is marked, in a short piece of a long text", () => {
  const clause = search(index, "filled").find(({ entry: { id } }) => id === "c39");

  const words = clause?.snippet.map(({ text }) => text).join("") ?? "";
  expect(marked(clause?.snippet ?? [])).toEqual(["filled"]);
  expect(words).toMatch(/^… .* …$/);
  expect(words.length).toBeLessThan(220);
});

test("nothing is found for nothing, and for words that nobody wrote", () => {
  expect(found("")).toEqual([]);
  expect(found("xylophone")).toEqual([]);
});
