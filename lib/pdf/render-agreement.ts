import type { DocumentTree } from "@/lib/document/tree";
import type { CertificatePage } from "@/lib/pdf/certificate";
import { certificateStrips } from "@/lib/pdf/compose/certificate-strips";
import { articleStrips, scheduleStrips } from "@/lib/pdf/compose/clauses";
import { contentsStrips } from "@/lib/pdf/compose/contents";
import { coverStrips, keyTermStrips } from "@/lib/pdf/compose/cover";
import { openItemStrips } from "@/lib/pdf/compose/open-items";
import { signatureStrips } from "@/lib/pdf/compose/signatures";
import { paginate } from "@/lib/pdf/layout/paginate";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Strip } from "@/lib/pdf/layout/strip";
import { printSheets } from "@/lib/pdf/sheets/print-sheets";
import { words } from "@/lib/pdf/words";

/** What the agreement is printed as. */
export type RenderOptions = {
  edition: "draft" | "final" | "sealed";
  revision?: string;
  /** SHA-256 of the canonical document, hexadecimal: printed on every page. */
  documentSha256: string;
  /** The file's date, when it should have one. Without it the same tree gives the same bytes for ever. */
  date?: Date;
  /** Signed agreements end with their certificate, and carry the marks in their signature blocks. */
  certificate?: CertificatePage;
};

/**
 * Prints the Document tree as a PDF on US Letter: cover and key terms, open items first while a draft,
 * contents, articles, schedules, signatures, certificate. The same tree and options give the same bytes.
 * Compose strips -> fill sheets -> print: page numbers are known before the first page is printed.
 */
export async function renderAgreement(
  tree: DocumentTree,
  options: RenderOptions,
): Promise<Uint8Array> {
  const sheets = paginate(stripsOf(tree, options), sheet.textHeight);
  const about = {
    title: tree.title,
    language: tree.language,
    subject: words("subject"),
    keywords: `sha256:${options.documentSha256} template:${tree.templateDigest} ${tree.rulePack}`,
    ...(options.date === undefined ? {} : { date: options.date }),
  };
  return printSheets(sheets, about, {
    title: tree.title,
    edition: options.edition,
    templateDigest: tree.templateDigest,
    documentSha256: options.documentSha256,
    ...(options.revision === undefined ? {} : { revision: options.revision }),
  });
}

function stripsOf(tree: DocumentTree, options: RenderOptions): Strip[] {
  const { certificate } = options;
  return [
    ...frontMatter(tree, options),
    ...articleStrips(tree),
    ...scheduleStrips(tree),
    ...signatureStrips(tree, certificate),
    ...(certificate === undefined ? [] : certificateStrips(certificate)),
  ];
}

/** What stands before the first article. The contents close up a little where that saves a page. */
function frontMatter(tree: DocumentTree, { edition }: RenderOptions): Strip[] {
  const opening = [
    ...coverStrips(tree),
    ...(edition === "draft" ? openItemStrips(tree) : []),
    ...keyTermStrips(tree),
  ];
  const roomy = [...opening, ...contentsStrips(tree, ROOMY_LEADING)];
  const close = [...opening, ...contentsStrips(tree, CLOSE_LEADING)];
  return pageCount(close) < pageCount(roomy) ? close : roomy;
}

/** Leadings of the contents, in points. */
const ROOMY_LEADING = 14;
const CLOSE_LEADING = 12.2;

function pageCount(strips: readonly Strip[]): number {
  return paginate(strips, sheet.textHeight).length;
}
