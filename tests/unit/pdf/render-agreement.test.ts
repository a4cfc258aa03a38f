import { expect, test } from "vitest";
import type { Inline } from "@/lib/document/tree";
import { renderAgreement } from "@/lib/pdf/render-agreement";
import { readFacts, readLinks, readOutline, readPages, readText } from "./read-pdf";
import { HASH, paragraphOf, sampleTree, text } from "./sample-tree";

const blank: Inline = { kind: "blank", path: "pay.day", label: "Day of the month" };

test("the same agreement gives the same bytes", async () => {
  const tree = sampleTree([paragraphOf("Grantee pays Provider.")]);

  const first = await renderAgreement(tree, { edition: "final", documentSha256: HASH });
  const second = await renderAgreement(tree, { edition: "final", documentSha256: HASH });

  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("every page says its state, revision, template, hash and number", async () => {
  const tree = sampleTree([paragraphOf("Grantee pays Provider.")]);

  const pages = await readPages(
    await renderAgreement(tree, { edition: "draft", revision: "7", documentSha256: HASH }),
  );

  pages.forEach((page, index) => {
    expect(page).toContain("Draft, revision 7");
    expect(page).toContain("Template 3fa9c1d23fa9");
    expect(page).toContain("Document 7f3a 91c0 55de … 2b8e");
    expect(page).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`);
  });
});

test("a draft lists its open items first, and a final text does not", async () => {
  const tree = sampleTree([paragraphOf("Invoices come by day ", blank, " of the month.")]);

  const [draft] = await readPages(
    await renderAgreement(tree, { edition: "draft", documentSha256: HASH }),
  );
  const final = await readText(
    await renderAgreement(tree, { edition: "final", documentSha256: HASH }),
  );

  expect(draft).toContain("Open items");
  expect(draft).toMatch(/Day of the month\s+Section 1 \(Parties\)/);
  expect(final).not.toContain("Open items");
  expect(final).toContain("Day of the month");
});

test("the contents name the page where a clause begins", async () => {
  const filler = Array.from({ length: 60 }, () =>
    paragraphOf("Grantee pays Provider for each month. ".repeat(8)),
  );
  const tree = sampleTree(filler);
  tree.articles[0]?.clauses.push({ id: "c02", number: "2", title: "Afterwards", blocks: [] });

  const pages = await readPages(
    await renderAgreement(tree, { edition: "final", documentSha256: HASH }),
  );
  const page = pages.findLastIndex((content) => content.includes("Afterwards")) + 1;

  expect(page).toBeGreaterThan(4);
  const contents = pages.find((content) => content.includes("Contents")) ?? "";
  expect(contents).toMatch(new RegExp(`2\\s*Afterwards\\s*${String(page)}\\b`));
});

test("bookmarks and links lead to the page where a clause begins, clauses under their article", async () => {
  const filler = Array.from({ length: 60 }, () =>
    paragraphOf("Grantee pays Provider for each month. ".repeat(8)),
  );
  const tree = sampleTree(filler);
  tree.articles[0]?.clauses.push({ id: "c02", number: "2", title: "Afterwards", blocks: [] });

  const bytes = await renderAgreement(tree, { edition: "final", documentSha256: HASH });
  const pages = await readPages(bytes);
  const begins = pages.findLastIndex((content) => content.includes("Afterwards")) + 1;
  const contents = pages.findIndex((content) => content.includes("Contents")) + 1;
  const article = (await readOutline(bytes)).find((entry) => entry.title.includes("Foundation"));

  expect(article?.below.map(({ title }) => title)).toEqual(["1 Parties", "2 Afterwards"]);
  expect(article?.below[1]?.page).toBe(begins);
  expect(await readLinks(bytes, contents)).toContain(begins);
});

test("pages are US Letter and say what they are to a reader program", async () => {
  const tree = sampleTree([paragraphOf("Grantee pays Provider.")]);

  const { size, title, language } = await readFacts(
    await renderAgreement(tree, { edition: "final", documentSha256: HASH }),
  );

  expect({ size, title, language }).toEqual({
    size: [0, 0, 612, 792],
    title: tree.title,
    language: "en-US",
  });
});

test("the head of a table stands again on each page the table reaches", async () => {
  const rows = Array.from({ length: 80 }, (_, index) => ({
    id: String(index),
    cells: [[text(`January ${String(index)}`)], [text("$27,300.00")]],
  }));
  const tree = sampleTree([
    { kind: "table", id: "t", header: [[text("Due date")], [text("Amount")]], rows },
  ]);

  const pages = await readPages(
    await renderAgreement(tree, { edition: "final", documentSha256: HASH }),
  );
  const withRows = pages.filter((page) => page.includes("January"));

  expect(withRows.length).toBeGreaterThan(1);
  expect(withRows.every((page) => page.includes("Due date"))).toBe(true);
});

test("a word of 100 KB is cut to lines and none of it is lost", async () => {
  const long = "xé".repeat(50_000);
  const tree = sampleTree([paragraphOf(long)]);

  const content = await readText(
    await renderAgreement(tree, { edition: "final", documentSha256: HASH }),
  );

  expect(content.match(/é/g)?.length).toBeGreaterThanOrEqual(50_000);
});

test("markup, formulas and operators in an answer print as they were typed", async () => {
  const nasty = "<b>'; DROP TABLE--</b> {% $x %} (] TJ ET =SUM(A1)";
  const tree = sampleTree([paragraphOf({ kind: "value", path: "x", raw: nasty, text: nasty })]);

  const content = await readText(
    await renderAgreement(tree, { edition: "final", documentSha256: HASH }),
  );

  expect(content).toContain(nasty);
});

test("a signed agreement shows the marks and its certificate", async () => {
  const tree = sampleTree([paragraphOf("Grantee pays Provider.")]);
  const signature = {
    title: "Director",
    email: "a@example.org",
    authority: "the by-laws",
    intent: "I sign this agreement.",
    consent: { version: "2026-11", sha256: HASH, givenAt: "2026-12-11T15:00:00Z" },
    signedAt: "2026-12-11T15:04:05Z",
  };

  const content = await readText(
    await renderAgreement(tree, {
      edition: "sealed",
      documentSha256: HASH,
      certificate: {
        signatures: [
          {
            ...signature,
            party: "A",
            organization: "Marigold Hollow",
            name: "Bertrand Ocelot",
            mark: { kind: "typed", name: "B. Ocelot" },
          },
          {
            ...signature,
            party: "B",
            organization: "Puddlejump",
            name: "Ignatius Plume",
            mark: { kind: "drawn", svgPath: "M 0 0 C 10 20 30 40 50 0" },
          },
        ],
        documentSha256: HASH,
        templateDigest: HASH,
        rulePack: "us-2026.11-draft",
        frozenAt: "2026-12-10T09:00:00Z",
        chainHead: HASH,
        eventCount: 14,
        seal: {
          fingerprint: HASH,
          sealedAt: "2026-12-11T15:04:06Z",
          note: "Made by this installation.",
        },
        verify: ["Drop the file on the verification page."],
        how: ["Each signer got a link."],
      },
    }),
  );

  expect(content).toContain("Certificate of signing");
  expect(content.match(/B\. Ocelot/g)).toHaveLength(2);
  expect(content).toContain("11 December 2026, 15:04:05 UTC");
  expect(content).toContain("Drop the file on the verification page.");
});
