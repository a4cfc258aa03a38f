import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ComparisonView } from "@/components/document/comparison-view";
import { assemble } from "@/lib/document/assemble";
import { compare } from "@/lib/document/compare/compare";
import comparison from "@/lib/i18n/messages/en/comparison.json";
import { templatesOf } from "@/tests/support/factories/templates";

const templates = templatesOf({
  clauses: { "c01-rate": "The rate is {% money($comp.rateCents) %}." },
});
const tree = (rateCents: number) =>
  assemble(templates, { comp: { rateCents } }, { title: "Agreement", rulePack: "pack" });
const view = (before: number, after: number) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ comparison }}>
      <ComparisonView comparison={compare(tree(before), tree(after), { templates })} />
    </NextIntlClientProvider>,
  );

describe("the comparison as a web page", () => {
  it("lists the changes first, each leading to its words, with the answer behind it", () => {
    const html = view(100_000, 115_000);

    expect(html).toMatch(/<a href="#change-c01-rate"[^>]*>1. .*Title of c01-rate.*: changed<\/a>/);
    expect(html.replaceAll(/<[^>]*>/g, "")).toContain("Answer “Rate”: $1,000 → $1,150");
    expect(html.indexOf("List of changes")).toBeLessThan(html.indexOf('id="change-c01-rate"'));
  });

  it("says what went and what came in words, not by colour alone", () => {
    const html = view(100_000, 115_000);

    expect(html).toMatch(
      /<del [^>]*><span class="sr-only">Removed: <\/span><span lang="en-US">\$1,000/,
    );
    expect(html).toMatch(
      /<ins [^>]*><span class="sr-only">Added: <\/span><span lang="en-US">\$1,150/,
    );
  });

  it("says which words are the agreement's: the page around them may speak another language", () => {
    const html = view(100_000, 115_000);

    expect(html).toMatch(
      /<h3 [^>]*>1. <span lang="en-US">Title of c01-rate<\/span>: changed<\/h3>/,
    );
    expect(html).toContain('Answer “<span lang="en-US">Rate</span>”');
  });

  it("says so when no words changed", () => {
    expect(view(100_000, 100_000)).toContain("No words changed.");
  });
});
