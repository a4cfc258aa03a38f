import { describe, expect, it } from "vitest";
import { formatValue } from "@/lib/document/format-value";
import type { ValueSource } from "@/lib/document/source";
import { templatesOf } from "@/tests/support/factories/templates";

const templates = templatesOf({ clauses: {} });
const answers = { svc: { sites: [{ id: "S1", name: "Home Teapot" }] } };

function printed(
  source: Pick<ValueSource, "format" | "choices" | "unit" | "into">,
  value: unknown,
) {
  return formatValue(templates, answers, source, value)?.text ?? null;
}

describe("an answer in the text", () => {
  it.each([
    ["money", 35_460_000, "$354,600"],
    ["money", 2_350, "$23.50"],
    ["money", 5, "$0.05"],
    ["money", -100_000, "-$1,000"],
    ["date", "2027-01-05", "January 5, 2027"],
    ["time", "00:30", "12:30 a.m."],
    ["time", "12:00", "12:00 p.m."],
    ["time", "17:45", "5:45 p.m."],
    ["count", 1234567, "1,234,567"],
    ["number", 0.1 + 0.2, "0.3"],
    ["number", 1020.5, "1,020.5"],
    ["percent", 85, "85%"],
    ["party", "B", "Provider"],
    ["yesno", false, "no"],
    ["baseline", 40, "40"],
  ] as const)("%s %s reads %s", (format, value, text) => {
    expect(printed({ format }, value)).toBe(text);
  });

  it("takes its unit in the singular or plural", () => {
    expect(printed({ format: "count", unit: "day" }, 1)).toBe("1 day");
    expect(printed({ format: "count", unit: "family" }, 2)).toBe("2 families");
  });

  it("prints a person with title and an address on one line", () => {
    expect(
      printed({ format: "person" }, { name: "Odalys Quill", title: "Manager", email: "x@y.z" }),
    ).toBe("Odalys Quill, Manager");
    expect(
      printed({ format: "address" }, { street: "1 Lane", city: "Town", state: "EX", zip: "00001" }),
    ).toBe("1 Lane, Town, EX 00001");
  });

  it("finds the name of the row that an answer points to", () => {
    expect(printed({ format: "lookup", into: { list: "svc.sites", column: "name" } }, "S1")).toBe(
      "Home Teapot",
    );
    expect(
      printed({ format: "lookup", into: { list: "svc.sites", column: "name" } }, "S9"),
    ).toBeNull();
  });

  it("names every row that an answer points to, and a file by name and fingerprint", () => {
    const places = { format: "lookup", into: { list: "svc.sites", column: "name" } } as const;
    const sha256 = "0123456789abcdef".repeat(4);

    expect(printed(places, ["S1", "S9", "S1"])).toBe("Home Teapot and Home Teapot");
    expect(printed(places, ["S9"])).toBeNull();
    expect(printed({ format: "file" }, { name: "Calendar.pdf", sha256 })).toBe(
      "Calendar.pdf (SHA-256 0123456789ab…)",
    );
    expect(printed({ format: "file" }, { name: "Calendar.pdf" })).toBeNull();
  });

  it("is missing when there is nothing to say", () => {
    for (const value of [undefined, null, "", [], {}, { name: "" }])
      expect(printed({ format: "text" }, value)).toBeNull();
  });

  it("keeps zero and no as answers", () => {
    expect(printed({ format: "count" }, 0)).toBe("0");
    expect(printed({ format: "money" }, 0)).toBe("$0");
  });
});
