import { expect, test } from "vitest";
import { mainFont } from "@/lib/pdf/fonts/choose-font";
import { renderAgreement } from "@/lib/pdf/render-agreement";
import { toAtoms } from "@/lib/pdf/text/to-atoms";
import { readText } from "./read-pdf";
import { HASH, paragraphOf, sampleTree } from "./sample-tree";

const NAMES = {
  Polish: "Łukasz Żółć",
  Cyrillic: "Ольга Кузнецова",
  Greek: "Ελένη Παπαδοπούλου",
  Vietnamese: "Nguyễn Thị Ánh",
  Arabic: "فاطمة الزهراء",
  Hebrew: "שרה כהן",
  Devanagari: "प्रिया शर्मा",
  Bengali: "রহিম দাস",
  Tamil: "தமிழ் செல்வி",
  Thai: "สมชาย ใจดี",
  Ethiopic: "ሰላም ተስፋዬ",
  Chinese: "王小明",
  Japanese: "山田さくら",
  Korean: "김민수",
  emoji: "🎉 and 👩‍🚀",
};

test.each(Object.entries(NAMES))(
  "a %s name prints, and copies as it was typed",
  async (_, name) => {
    const tree = sampleTree([
      paragraphOf("The name is ", { kind: "value", path: "x", raw: name, text: name }, "."),
    ]);

    const text = await readText(
      await renderAgreement(tree, { edition: "final", documentSha256: HASH }),
    );

    expect(text).toContain(name);
  },
);

test.each(Object.entries(NAMES))("a %s name has a drawn glyph for every letter", (_, name) => {
  const style = { face: "serif", size: 10, color: "#000000" } as const;

  const glyphs = toAtoms([{ text: name, style }]).flatMap((atom) => atom.word.glyphs);

  expect(glyphs.length).toBeGreaterThan(0);
  expect(glyphs.filter((glyph) => glyph.id === 0)).toEqual([]);
});

test("a character that no font has prints as its code point", async () => {
  const tree = sampleTree([paragraphOf("Signed \u{10FFFD} here")]);

  const text = await readText(
    await renderAgreement(tree, { edition: "final", documentSha256: HASH }),
  );

  expect(text).toContain("Signed [U+10FFFD] here");
});

test("right-to-left words stand from right to left on the page", async () => {
  const style = { face: "serif", size: 10, color: "#000000" } as const;
  const { oneLine } = await import("@/lib/pdf/text/break-lines");

  const { atoms } = oneLine([{ text: "is שרה כהן here", style }]);
  const at = (word: string) => atoms.find(({ atom }) => atom.word.text === word)?.x ?? Number.NaN;

  expect(at("שרה")).toBeGreaterThan(at("כהן"));
  expect(at("here")).toBeGreaterThan(at("שרה"));
});

test("English text opens no fallback font", () => {
  const style = { face: "serif", size: 10, color: "#000000" } as const;

  const fonts = new Set(
    toAtoms([{ text: "Grantee pays “Provider” — $1,150.00", style }]).map((atom) => atom.word.font),
  );

  expect([...fonts]).toEqual([mainFont("serif")]);
});
