import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CourtesySummary } from "@/components/courtesy/courtesy-summary";
import { withFigures } from "@/lib/answers/figures";
import { assemble } from "@/lib/document/assemble";
import type { DocumentTree } from "@/lib/document/tree";
import english from "@/lib/i18n/messages/en/courtesy.json";
import spanish from "@/lib/i18n/messages/es/courtesy.json";
import { readingGrade } from "@/lib/reading/reading-grade";
import { courtesySummary } from "@/lib/courtesy/courtesy-summary";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile } from "@/tests/support/example-file";

function treeOf(
  name: Parameters<typeof exampleFile>[0],
  change: (answers: object) => object = (same) => same,
): DocumentTree {
  const { answers } = exampleFile(name);
  const templates = loadTemplates();
  return assemble(templates, withFigures(change(answers)), {
    title: answers.agreement?.title ?? "",
    rulePack: templates.law.id,
  });
}

function read(tree: DocumentTree, locale: "en" | "es-US"): string {
  const courtesy = locale === "en" ? english : spanish;
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={{ courtesy }}>
      <CourtesySummary tree={tree} />
    </NextIntlClientProvider>,
  );
  return html.replaceAll(/<[^>]+>/g, "\n").replaceAll(/\n+/g, "\n");
}

const network = treeOf("ex-a");

describe("the summary of an agreement in plain words", () => {
  it("says first that the English agreement is the one that counts", () => {
    expect(read(network, "en").trim()).toMatch(/^This is a courtesy summary\. .*English/);
    expect(read(network, "es-US").trim()).toMatch(/^Este es un resumen de cortesía\. .*inglés/);
  });

  it("gives parties, term, places, money, duties and the way out", () => {
    const words = read(network, "en");

    for (const part of [
      "Marigold Hollow Community Action, Inc. (fictional) is the grantee",
      "from January 1, 2027 to December 31, 2027",
      "There are 24 funded places for children.",
      "The rate is $1,150.00 for each place, each month.",
      "never pays more than $384,120.00",
      "“Fill all funded slots”",
      "90 days of written notice",
      "care goes on for 60 days, and families are told 30 days ahead",
      "Every answer is filled in.",
    ])
      expect(words).toContain(part);
  });

  it("gives the same in Spanish, with dates and money as they are written there", () => {
    const words = read(network, "es-US");

    expect(words).toContain("Los servicios van del 1 de enero de 2027 al 31 de diciembre de 2027.");
    expect(words).toContain("La tarifa es de $1,150.00 por cada cupo, cada mes.");
    expect(words).toContain("90 días de aviso por escrito");
  });

  it("speaks of no money where none moves", () => {
    const memorandum = courtesySummary(treeOf("mou"));

    expect(memorandum.flatMap(({ lines }) => lines.map(({ key }) => key))).not.toContain("total");
  });

  it("counts what is still open, and leaves out what nobody has answered", () => {
    const draft = treeOf("ex-a", (answers) => ({ ...answers, exit: {}, term: {} }));
    const words = read(draft, "en");

    expect(words).toMatch(/\d+ answers are still missing/);
    expect(words).not.toContain("written notice");
    expect(words).not.toContain("Services run from");
  });

  it("reads at the sixth grade, without the words that the partners wrote", () => {
    const own = read(network, "en").replaceAll(/“[^”]*”/g, "");

    expect(readingGrade(own)).toBeLessThanOrEqual(6);
  });

  it.each(["ex-a", "ex-b", "ex-c", "mou", "small"] as const)("fits a page: %s", (name) => {
    expect(read(treeOf(name), "en").split(/\s+/).length).toBeLessThan(520);
  });
});
