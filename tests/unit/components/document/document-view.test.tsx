import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ClauseView } from "@/components/document/clause-view";
import { DocumentView } from "@/components/document/document-view";
import type { ReaderView } from "@/components/document/reader-view";
import { withFigures } from "@/lib/answers/figures";
import { assemble } from "@/lib/document/assemble";
import type { Clause, Inline } from "@/lib/document/tree";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile } from "@/tests/support/example-file";

const render = (element: React.ReactElement) => renderToStaticMarkup(element);

const aClause = (...inlines: Inline[]): Clause => ({
  id: "c40-payment",
  number: "40",
  title: "Payment",
  blocks: [{ kind: "paragraph", id: "c40-payment-1", number: "40.1", inlines }],
});
const read = (view: ReaderView, ...inlines: Inline[]) =>
  render(<ClauseView clause={aClause(...inlines)} view={view} />);

describe("the agreement as a web page", () => {
  it("leads from a value back to its question", () => {
    const html = read(
      { questionHref: (path) => `/ask/${path}` },
      { kind: "value", path: "pay.paymentDays", raw: 30, text: "30 days" },
    );

    expect(html).toMatch(/<a href="\/ask\/pay.paymentDays"[^>]*>30 days<\/a>/);
  });

  it("marks the words that changed", () => {
    const html = read(
      { isChanged: (_, text) => text === "30 days" },
      { kind: "value", path: "pay.paymentDays", raw: 30, text: "30 days" },
    );

    expect(html).toMatch(/<mark[^>]*>30 days<\/mark>/);
  });

  it("says in words what is still to fill in", () => {
    const html = read({}, { kind: "blank", path: "pay.invoiceDueDay", label: "Invoice day" });

    expect(html).toContain("Still to fill in:");
    expect(html).toContain("Invoice day");
  });

  it("shows markup in an answer as the characters it is", () => {
    const html = read(
      {},
      {
        kind: "value",
        path: "agreement.title",
        raw: "",
        text: '<img src=x onerror="alert(1)"> {% $x %}',
      },
    );

    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img");
  });

  it("carries every id of the tree once, and no style of its own", () => {
    const { answers } = exampleFile("ex-a");
    const tree = assemble(loadTemplates(), withFigures(answers), { title: "Any", rulePack: "any" });

    const html = render(<DocumentView tree={tree} edition="Draft" />);

    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const clause of tree.articles.flatMap((article) => article.clauses))
      expect(ids).toContain(clause.id);
    expect(html).not.toContain(" style=");
    expect(html).toContain("$384,120");
  });
});
