import { describe, expect, it } from "vitest";
import { centsOf, readInput } from "@/components/wizard/read-input";
import { centsAsTyped } from "@/components/wizard/to-input";
import type { ControlView } from "@/components/wizard/question-view";

const control = (
  kind: ControlView["control"],
  changes: Partial<ControlView> = {},
): ControlView => ({
  path: "any",
  control: kind,
  label: "Any",
  required: false,
  options: [],
  parts: [],
  ...changes,
});

describe("money as people write it", () => {
  it.each([
    ["1150", 115_000],
    ["1,150", 115_000],
    ["1,150.5", 115_050],
    ["$ 1,150.50", 115_050],
    ["0.07", 7],
    ["354600.00", 35_460_000],
  ])("%s is understood to the cent", (words, cents) => {
    expect(centsOf(words)).toBe(cents);
  });

  it.each(["abc", "1,15", "1.234", "-5", "1 150", "$", "1e6", "٣"])(
    "%s is not taken for an amount",
    (words) => {
      expect(readInput(control("money"), words)).toEqual({ ok: false, problem: "money" });
    },
  );

  it("reads back what it shows", () => {
    for (const cents of [0, 1, 99, 100, 115_000, 35_460_050, 9_999_999_999]) {
      expect(centsOf(centsAsTyped(cents))).toBe(cents);
    }
  });
});

describe("other kinds of input", () => {
  it("takes an empty box as no answer", () => {
    for (const kind of ["text", "money", "count", "date", "choice", "party", "yesNo"] as const) {
      expect(readInput(control(kind), " ")).toEqual({ ok: true, value: undefined });
    }
  });

  it("keeps only the parts of a person that were written", () => {
    const person = control("person", { parts: ["name", "title", "email"] });

    const read = readInput(person, { name: " Odalys Quill ", title: "", email: "o@example.org" });

    expect(read).toEqual({ ok: true, value: { name: "Odalys Quill", email: "o@example.org" } });
  });

  it("takes yes and no for what they are, and nothing for neither", () => {
    expect(readInput(control("yesNo"), "no")).toEqual({ ok: true, value: false });
    expect(readInput(control("yesNo"), "yes")).toEqual({ ok: true, value: true });
  });

  it("lets a measure begin at a number or as new", () => {
    expect(readInput(control("baseline"), "New")).toEqual({ ok: true, value: "new" });
    expect(readInput(control("baseline"), "82.5")).toEqual({ ok: true, value: 82.5 });
    expect(readInput(control("baseline"), "some")).toEqual({ ok: false, problem: "baseline" });
  });

  it("does not take a fraction for a whole number", () => {
    expect(readInput(control("count"), "2.5")).toEqual({ ok: false, problem: "count" });
    expect(readInput(control("number"), "2.5")).toEqual({ ok: true, value: 2.5 });
  });
});
