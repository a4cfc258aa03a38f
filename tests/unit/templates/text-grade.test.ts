import { describe, expect, it } from "vitest";
import type { TextSource } from "@/lib/document/source";
import { loadTemplates } from "@/lib/templates/load-templates";
import { textGrade } from "@/lib/templates/text-grade";

const saying = (text: string): Pick<TextSource, "blocks"> => ({
  blocks: [
    { kind: "paragraph", id: "p", line: 1, inlines: [{ kind: "text", text, line: 1 }] },
  ],
});

describe("the grade at which a text reads", () => {
  it("is low for short words in short sentences and high for the contrary", () => {
    const plain = textGrade(saying("The child stays. The home is safe. We call at once."));
    const heavy = textGrade(
      saying(
        "Notwithstanding the aforementioned administrative requirements, organizational responsibilities regarding accountability necessitate comprehensive documentation.",
      ),
    );

    expect(plain).toBeLessThan(3);
    expect(heavy).toBeGreaterThan(18);
  });

  it("is at most the ninth grade for the section in the middle of all sections", () => {
    const grades = Object.values(loadTemplates().texts)
      .map(textGrade)
      .sort((a, b) => a - b);

    expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(9);
  });
});
