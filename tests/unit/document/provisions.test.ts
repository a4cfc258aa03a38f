import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assemble } from "@/lib/document/assemble";
import { partsOf } from "@/lib/document/assemble-part";
import { assembleAgain, startAssembly } from "@/lib/document/assembly";
import { compare } from "@/lib/document/compare/compare";
import { treeToText } from "@/lib/document/text";
import { templatesOf } from "@/tests/support/factories/templates";

const about = { title: "Agreement", rulePack: "pack" };
const templates = templatesOf({
  clauses: {
    "c01-definitions": "{% definitions /%}",
    "c40-payment": "The grantee pays. See [End](#c57-end).",
    "c57-end": "It ends.",
  },
  schedules: { "s02-budget": "The budget." },
  terms: "## Slot\n\nis a place for one child.\n",
});
const treeWith = (...special: object[]) => assemble(templates, { special }, about);
const own = (changes: object = {}) => ({
  id: "r1",
  title: "Field trips",
  text: "The provider plans two each year.",
  after: "c40-payment",
  ...changes,
});

describe("the parties' own clauses", () => {
  it("stand after the clause that was chosen, numbered like all others, and marked as theirs", () => {
    const parts = partsOf(treeWith(own()));

    expect(parts.map(({ number, id }) => `${number} ${id}`)).toEqual([
      "1 c01-definitions",
      "2 c40-payment",
      "3 sp-r1",
      "4 c57-end",
      "1 s02-budget",
    ]);
    expect(parts[2]).toMatchObject({
      title: "Field trips",
      origin: { kind: "special-provision" },
      blocks: [{ kind: "paragraph", number: "3.1" }],
    });
    expect(treeToText(treeWith(own()))).toContain("See Section 4 (Title of c57-end)");
  });

  it("keep their order at one place, and go to the article's end where their clause is not", () => {
    const ids = partsOf(
      treeWith(
        own(),
        own({ id: "r2" }),
        own({ id: "r3", after: "all" }),
        own({ id: "r4", after: "c99-gone" }),
      ),
    ).map(({ id }) => id);

    expect(ids).toEqual([
      "c01-definitions",
      "c40-payment",
      "sp-r1",
      "sp-r2",
      "c57-end",
      "sp-r3",
      "sp-r4",
      "s02-budget",
    ]);
  });

  it("use defined terms, which are then defined, and refer to clauses by their number", () => {
    const text = "Each [[Slot]] counts; see @C57 and @s2.\n- one\n- two";

    const printed = treeToText(treeWith(own({ text })));

    expect(printed).toContain(
      "3.1 Each Slot counts; see Section 4 (Title of c57-end) and Schedule 1 (Title of\ns02-budget).",
    );
    expect(printed).toContain("  (a) one\n  (b) two");
    expect(printed).toContain("Slot is a place for one child.");
  });

  it("print everything else as typed: no template, no markup, no pick that names nothing", () => {
    const text = "{% money($comp.rateCents) %} <b>bold</b> **strong** [[Nobody]] @C99 @C4x =1+1";

    expect(treeToText(treeWith(own({ text })))).toContain(
      "{% money($comp.rateCents) %} <b>bold</b> **strong** [[Nobody]] @C99 @C4x =1+1",
    );
  });

  it("say what is missing while they have a title only", () => {
    const [clause] = partsOf(treeWith(own({ text: undefined }))).filter(({ id }) => id === "sp-r1");

    expect(clause?.blocks).toMatchObject([
      { inlines: [{ kind: "blank", path: "special.r1.text" }] },
    ]);
  });

  it("never lose a word, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const words = text.replaceAll(/^\s*[-•*]\s+/gm, "").replaceAll(/\s/g, "");
        const [clause] = partsOf(treeWith(own({ text }))).filter(({ id }) => id === "sp-r1");
        const inlines = (clause?.blocks ?? []).flatMap((block) =>
          block.kind === "list"
            ? block.items.flatMap((item) => item.inlines)
            : block.kind === "table"
              ? []
              : block.inlines,
        );

        const printed = inlines.map((one) => (one.kind === "blank" ? "" : one.text)).join("");
        expect(printed.replaceAll(/\s/g, "")).toBe(words);
      }),
    );
  });

  it("are labelled as theirs in a comparison", () => {
    const { changes } = compare(treeWith(own()), treeWith(own({ text: "Three each year." })));

    expect(changes).toMatchObject([
      { place: { id: "sp-r1" }, causes: [{ kind: "special-provision" }] },
    ]);
  });

  it("stay the same clause while something else is answered", () => {
    const first = startAssembly(templates, { special: [own()] }, about);
    const next = assembleAgain(first, { special: [own()], other: "x" });
    const edited = assembleAgain(first, { special: [own({ title: "Trips" })] });

    const find = (tree: typeof first.tree) => partsOf(tree).find(({ id }) => id === "sp-r1");
    expect(find(next.tree)).toBe(find(first.tree));
    expect(find(edited.tree)?.title).toBe("Trips");
    expect(edited.tree).toEqual(
      startAssembly(templates, { special: [own({ title: "Trips" })] }, about).tree,
    );
  });
});
