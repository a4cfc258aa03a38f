import { describe, expect, it } from "vitest";
import { assemble } from "@/lib/document/assemble";
import { inlinesToText } from "@/lib/document/inlines-to-text";
import type { Block, DocumentTree } from "@/lib/document/tree";
import { templatesOf } from "@/tests/support/factories/templates";

const about = { title: "Agreement", rulePack: "pack" };

describe("assembling an agreement", () => {
  it("prints an answer as a value that knows its path and raw value", () => {
    const templates = templatesOf({ clauses: { c1: "It costs {% $comp.rateCents %}." } });

    const [block] = blocksOf(assemble(templates, { comp: { rateCents: 115_000 } }, about));

    expect(block).toEqual({
      kind: "paragraph",
      id: "c1-1",
      number: "1.1",
      inlines: [
        { kind: "text", text: "It costs " },
        { kind: "value", path: "comp.rateCents", raw: 115_000, text: "$1,150" },
        { kind: "text", text: "." },
      ],
    });
  });

  it("leaves a blank that says what goes here when an answer is missing", () => {
    const templates = templatesOf({ clauses: { c1: "It costs {% $comp.rateCents %}." } });

    const tree = assemble(templates, {}, about);

    expect(said(tree)).toEqual(["1.1 It costs [Rate]."]);
  });

  it("never reads what a person typed as template, markup or link", () => {
    const typed = "{% $party.A.legalName %} **bold** [x](#c1) <script>alert(1)</script> {% when %}";
    const templates = templatesOf({ clauses: { c1: "We say {% $x %}" } });

    const [block] = blocksOf(assemble(templates, { x: typed }, about));

    expect(block).toMatchObject({ inlines: [{ kind: "text" }, { kind: "value", text: typed }] });
  });

  it("numbers clauses and paragraphs without gaps when conditions leave some out", () => {
    const templates = templatesOf({
      clauses: {
        c1: "One.",
        c2: "Two.",
        c3: '{% when test="off" %}\nGone.\n{% /when %}\n\nThree.',
      },
      conditions: { off: { eq: ["never", true] } },
      when: { c2: "off" },
    });

    const tree = assemble(templates, {}, about);

    expect(said(tree)).toEqual(["1.1 One.", "2.1 Three."]);
  });

  it("prints what stands after else when the condition does not hold", () => {
    const templates = templatesOf({
      clauses: { c1: 'We meet{% when test="weekly" %} weekly{% else /%} monthly{% /when %}.' },
      conditions: { weekly: { eq: ["cadence", "weekly"] } },
    });

    expect(said(assemble(templates, { cadence: "weekly" }, about))).toEqual([
      "1.1 We meet weekly.",
    ]);
    expect(said(assemble(templates, { cadence: "daily" }, about))).toEqual([
      "1.1 We meet monthly.",
    ]);
  });

  it("resolves a reference to the number and title that its target has now", () => {
    const templates = templatesOf({
      clauses: { c1: "Gone.", c2: "See [it](#c3) and [that](#s1).", c3: "Here." },
      schedules: { s1: "Rows." },
      conditions: { off: { present: "never" } },
      when: { c1: "off" },
    });

    expect(said(assemble(templates, {}, about))[0]).toBe(
      "1.1 See Section 2 (Title of c3) and Schedule 1 (Title of s1).",
    );
  });

  it("defines every term that the text uses, and those their definitions use, in order of the alphabet", () => {
    const templates = templatesOf({
      clauses: { c1: "Each _Slot_ counts.", c2: "{% definitions /%}" },
      terms:
        "## Slot\n\nmeans a place at a _Site_.\n\n## Unused\n\nmeans nothing.\n\n## Site\n\nmeans a home.",
    });

    expect(said(assemble(templates, {}, about)).slice(1)).toEqual([
      "Site means a home.",
      "Slot means a place at a Site.",
    ]);
  });

  it("knows a term in the plural", () => {
    const templates = templatesOf({
      clauses: { c1: "All _Slots_." },
      terms: "## Slot\n\nmeans a place.",
    });

    const [block] = blocksOf(assemble(templates, {}, about));

    expect(block).toMatchObject({
      inlines: [{}, { kind: "term", termId: "slot", text: "Slots" }, {}],
    });
  });

  it("joins lists that follow one another into one run of letters", () => {
    const body =
      '- One\n\n{% each list=$exp as="row" %}\n- {% $row.name %}\n{% /each %}\n\n{% when test="on" %}\n- Last\n{% /when %}';
    const templates = templatesOf({
      clauses: { c1: body },
      conditions: { on: { rows: ["exp", 1] } },
    });

    const tree = assemble(templates, { exp: [{ id: "E1", name: "Two" }] }, about);

    expect(said(tree)).toEqual(["(a) One (b) Two (c) Last"]);
  });

  it("guards an optional column of a row, and prints only the rows asked for", () => {
    const body =
      '{% each list=$exp as="row" only="party" equals="A" %}\n- {% $row.name %}{% when present=$row.due %} by {% $row.due %}{% /when %}\n{% /each %}';
    const rows = [
      { id: "E1", party: "A", name: "Care", due: "May" },
      { id: "E2", party: "B", name: "Other" },
      { id: "E3", party: "A", name: "Food" },
    ];

    const tree = assemble(templatesOf({ clauses: { c1: body } }), { exp: rows }, about);

    expect(said(tree)).toEqual(["(a) Care by May (b) Food"]);
  });

  it("makes a table of rows, without an optional column that no row fills", () => {
    const body =
      '{% grid list=$exp as="row" caption="All" %}\n{% column title="Name" %}{% $row.name %}{% /column %}\n{% column title="Due" optional=true %}{% $row.due %}{% /column %}\n{% /grid %}';

    const [table] = blocksOf(
      assemble(templatesOf({ clauses: { c1: body } }), { exp: [{ id: "E1" }] }, about),
    );

    expect(table).toEqual({
      kind: "table",
      id: "c1-1",
      caption: "All",
      header: [[{ kind: "text", text: "Name" }]],
      rows: [
        {
          id: "c1-1-E1",
          cells: [[{ kind: "blank", path: "exp.E1.name", label: "Expectations: name" }]],
        },
      ],
    });
  });

  it("shows one blank for a list that nobody has begun", () => {
    const body = '{% each list=$exp as="row" %}\n- {% $row.name %}\n{% /each %}';

    expect(said(assemble(templatesOf({ clauses: { c1: body } }), {}, about))).toEqual([
      " [Expectations]",
    ]);
  });

  it("letters the items of a list, but not its only one", () => {
    const one = templatesOf({ clauses: { c1: "- First" } });
    const two = templatesOf({ clauses: { c1: "- First\n- Second" } });

    expect(said(assemble(one, {}, about))).toEqual([" First"]);
    expect(said(assemble(two, {}, about))).toEqual(["(a) First (b) Second"]);
  });

  it("does not double the full stop of an answer that brings its own", () => {
    const templates = templatesOf({ clauses: { c1: "{% $x %}. Next." } });

    expect(said(assemble(templates, { x: "We care." }, about))).toEqual(["1.1 We care. Next."]);
  });

  it("keeps notes for counsel out of the agreement", () => {
    const templates = templatesOf({ clauses: { c1: "Text.\n\n{% note %}\nSecret.\n{% /note %}" } });

    expect(said(assemble(templates, {}, about))).toEqual(["1.1 Text."]);
  });
});

function blocksOf(tree: DocumentTree): Block[] {
  return tree.articles.flatMap((article) => article.clauses.flatMap((clause) => clause.blocks));
}

function said(tree: DocumentTree): string[] {
  return blocksOf(tree).map((block) => {
    if (block.kind === "list") {
      return block.items.map((item) => `${item.marker} ${inlinesToText(item.inlines)}`).join(" ");
    }
    if (block.kind === "table") return block.caption ?? "";
    const number =
      block.kind === "paragraph" && block.number !== undefined ? `${block.number} ` : "";
    return number + inlinesToText(block.inlines);
  });
}
