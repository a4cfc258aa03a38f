import { readFileSync } from "node:fs";
import type { Block, DocumentTree, Inline } from "@/lib/document/tree";
import { textOf } from "./passages";

/**
 * The same agreement as a web page for a browser to print: the same parts (key terms, contents with
 * links, articles, tables whose heads repeat, schedules, signatures), the same fonts embedded, and no
 * style beyond what they need.
 */
export function pageOf(tree: DocumentTree): string {
  const body = [
    `<h1>${escaped(tree.title)}</h1>`,
    ...tree.parties.map((party) => paragraph([party.legalName])),
    table(
      [],
      tree.keyTerms.map(({ label, value }) => [[text(label)], value]),
    ),
    `<h1>Contents</h1>${contents(tree)}`,
    ...tree.articles.map(
      ({ id, title, clauses }) =>
        `<h1 id="${id}">${escaped(title)}</h1>${clauses.map(part).join("")}`,
    ),
    ...tree.schedules.map((schedule) => `<section>${part(schedule)}</section>`),
    ...tree.signatureBlocks.map((block) =>
      paragraph([block.legalName, block.signatoryName, block.signatoryTitle]),
    ),
  ];
  return `<!doctype html><html lang="${tree.language}"><title>${escaped(tree.title)}</title><style>${STYLE}</style><body>${body.join("")}</body></html>`;
}

/** How the browser prints it: on the same sheet, with running heads, page numbers and bookmarks. */
export function printOptions({ title, templateDigest }: DocumentTree, documentSha256: string) {
  const line = (content: string) =>
    `<div style="font:8px sans-serif;width:100%;margin:0 1in;display:flex;justify-content:space-between">${content}</div>`;
  return {
    format: "Letter",
    margin: { top: "1.17in", bottom: "1.14in", left: "1.06in", right: "1.06in" },
    displayHeaderFooter: true,
    headerTemplate: line(
      `<span>Final text</span><span>${escaped(title)}</span><span>Template ${templateDigest.slice(0, 12)}</span>`,
    ),
    footerTemplate: line(
      `<span>Document ${documentSha256.slice(0, 12)}</span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>`,
    ),
    outline: true,
  };
}

const FACES = [
  { weight: 400, style: "normal" },
  { weight: 400, style: "italic" },
  { weight: 600, style: "normal" },
] as const;

const STYLE = [
  ...FACES.map(fontFace),
  "body{font:10.5pt/1.45 Serif}h1{font-size:18pt}h2{font-size:12.5pt}h1,h2{font-weight:600;break-after:avoid}",
  "section{break-before:page}table{border-collapse:collapse;width:100%;font-size:9.4pt}td,th{border-bottom:.5pt solid #dedbd1;text-align:left;vertical-align:top}",
].join("");

function fontFace({ weight, style }: (typeof FACES)[number]): string {
  const file = `node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${String(weight)}-${style}.woff`;
  const data = readFileSync(file).toString("base64");
  return `@font-face{font-family:Serif;font-weight:${String(weight)};font-style:${style};src:url(data:font/woff;base64,${data})}`;
}

function contents(tree: DocumentTree): string {
  const parts = [...tree.articles.flatMap((article) => article.clauses), ...tree.schedules];
  const links = parts.map(
    ({ id, number, title }) => `<li><a href="#${id}">${number} ${escaped(title)}</a></li>`,
  );
  return `<ul>${links.join("")}</ul>`;
}

function part({ id, number, title, blocks }: DocumentTree["schedules"][number]): string {
  return `<h2 id="${id}">${number}  ${escaped(title)}</h2>${blocks.map(block).join("")}`;
}

function block(given: Block): string {
  switch (given.kind) {
    case "paragraph":
      return paragraph([
        text(given.number === undefined ? "" : `${given.number}  `),
        ...given.inlines,
      ]);
    case "heading":
      return `<h3>${inlines(given.inlines)}</h3>`;
    case "list":
      return given.items
        .map((item) => paragraph([text(`${item.marker} `), ...item.inlines]))
        .join("");
    case "table":
      return table(
        given.header,
        given.rows.map((row) => row.cells),
      );
  }
}

function table(header: readonly Inline[][], rows: readonly (readonly Inline[][])[]): string {
  const row = (cells: readonly Inline[][], name: "td" | "th") =>
    `<tr>${cells.map((cell) => `<${name}>${inlines(cell)}</${name}>`).join("")}</tr>`;
  const body = rows.map((cells) => row(cells, "td")).join("");
  return `<table><thead>${row(header, "th")}</thead><tbody>${body}</tbody></table>`;
}

function paragraph(content: readonly Inline[]): string {
  return `<p>${inlines(content)}</p>`;
}

function inlines(content: readonly Inline[]): string {
  return content.map(inlineElement).join("");
}

function inlineElement(inline: Inline): string {
  const words = escaped(textOf(inline));
  switch (inline.kind) {
    case "term":
      return `<em>${words}</em>`;
    case "definition":
      return `<strong>${words}</strong>`;
    case "reference":
      return `<a href="#${inline.targetId}">${words}</a>`;
    case "text":
    case "value":
    case "blank":
      return words;
  }
}

function text(words: string): Inline {
  return { kind: "text", text: words };
}

function escaped(words: string): string {
  return words.replace(/[&<>]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
