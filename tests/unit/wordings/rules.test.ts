import { describe, expect, test } from "vitest";
import type { AgreementContents } from "@/lib/agreements/schema";
import { documentOf } from "@/lib/agreements/rules";
import { partsOf } from "@/lib/document/assemble-part";
import { compare } from "@/lib/document/compare/compare";
import { treeToText } from "@/lib/document/text";
import { renderDraft } from "@/lib/pdf/render-draft";
import { loadEdition } from "@/lib/templates/edition";
import { loadTemplates } from "@/lib/templates/load-templates";
import { approverOf, fittingIn, templatesWith } from "@/lib/wordings/rules";
import type { WordingInUse } from "@/lib/wordings/schema";
import { exampleFile } from "@/tests/support/example-file";
import { readText } from "@/tests/unit/pdf/read-pdf";

const templates = loadTemplates();

const wording: WordingInUse = {
  clauseId: "c25-families",
  wordingId: "a-wording",
  party: "A",
  organization: "Marigold Hollow Community Action",
  version: 2,
  body: "_Parents_ are our first partners, and {% $party.B.legalName %} knows every one of them.\n",
  approvedBy: "Bertrand Ocelot, counsel",
};
const MARK =
  "Wording of Marigold Hollow Community Action, version 2, approved by Bertrand Ocelot, counsel.";

function contents(wordings: WordingInUse[]): AgreementContents {
  const party = { organization: null, people: [], invited: null };
  const { answers, about } = exampleFile("ex-a");
  return {
    id: "an-id",
    title: "An agreement",
    status: "drafting",
    exampleId: null,
    asOf: null,
    templateDigest: templates.digest,
    rulePack: about?.rulePack ?? "",
    parties: { A: party, B: party },
    answers,
    marks: {},
    affirmations: [],
    trail: "",
    position: 0,
    borrowed: [],
    earlier: null,
    wordings,
  };
}

const documentWith = (...wordings: WordingInUse[]) => documentOf(contents(wordings), templates);
/** Wherever the lines break. */
const says = (text: string, words: string) => text.replaceAll(/\s+/g, " ").includes(words);

describe("an organization's own wording in an agreement", () => {
  test("stands under the title and number of its clause, and says whose it is before anything else", () => {
    const standard = partsOf(documentWith()).find(({ id }) => id === wording.clauseId);
    const own = partsOf(documentWith(wording)).find(({ id }) => id === wording.clauseId);

    expect(own).toMatchObject({ title: standard?.title, number: standard?.number });
    expect(own?.origin).toEqual({
      kind: "organisation",
      name: wording.organization,
      version: 2,
      approvedBy: "Bertrand Ocelot, counsel",
    });
    expect(own?.blocks[0]).toMatchObject({ inlines: [{ kind: "text", text: MARK }] });
    expect(own?.blocks[0]).not.toHaveProperty("number");
    expect(own?.blocks[1]).toMatchObject({ number: `${standard?.number ?? ""}.1` });
  });

  test("prints its mark, its words and its answers in the text and in the PDF", async () => {
    const tree = documentWith(wording);

    for (const text of [treeToText(tree), await readText(await renderDraft(tree))]) {
      expect(says(text, MARK)).toBe(true);
      expect(says(text, "Network, Inc. (fictional) knows every one of them.")).toBe(true);
      expect(says(text, "are their child's first teachers")).toBe(false);
    }
  });

  test("says so when no counsel has approved it", () => {
    const text = treeToText(documentWith({ ...wording, approvedBy: null }));

    const mark =
      "Wording of Marigold Hollow Community Action, version 2. No counsel has approved it.";
    expect(says(text, mark)).toBe(true);
  });

  test("stands under the condition of the text that it replaces, and leaves the alternatives alone", () => {
    const slots = templates.articles.flatMap((article) => article.slots);
    const standard = slots.find(({ choose }) => choose.length > 1);
    const [replaced, ...others] = standard?.choose ?? [];
    const clauseId = replaced?.clause ?? "";

    const own = templatesWith(templates, [{ ...wording, clauseId }]);

    const slot = own.articles
      .flatMap((article) => article.slots)
      .find(({ id }) => id === standard?.id);
    const choose = [{ clause: `${clauseId}--own`, when: replaced?.when }, ...others];
    expect(slot).toEqual({ ...standard, choose });
  });

  test("discharges the same law and keeps the same points as the standard text", () => {
    const own = templatesWith(templates, [wording]).texts[`${wording.clauseId}--own`];

    const { satisfies, must, basis } = templates.texts[wording.clauseId] ?? {};
    expect(own).toMatchObject({ satisfies, must, basis });
  });

  test("is told as the cause in a comparison", () => {
    const { changes } = compare(documentWith(), documentWith(wording), { templates });

    expect(changes.map(({ place }) => place.id)).toEqual([wording.clauseId]);
    expect(changes[0]?.causes).toEqual([{ kind: "organisation-wording" }]);
  });

  test("read twice reads the same", () => {
    const once = templatesWith(templates, [wording]);

    expect(templatesWith(once, [wording])).toEqual(once);
    expect(templatesWith(templates, [])).toBe(templates);
  });

  test("stays behind when the templates that a draft moves to do not know what it says", () => {
    const fits = { ...wording, body: standard() };
    const stale = { ...wording, body: `${standard()}\n{% when test="long-gone" %}x{% /when %}\n` };

    expect(fittingIn(loadEdition(), [fits, stale])).toEqual([fits]);
  });
});

test("an approver without a title is cited by name alone", () => {
  expect(approverOf({ name: "Bertrand Ocelot", title: "" })).toBe("Bertrand Ocelot");
});

function standard(): string {
  const file = loadEdition().files.get(`clauses/${wording.clauseId}.md`) ?? "";
  return file.replace(/^---\n[\s\S]*?\n---\n/, "");
}
