import { causeLine, changeLine, type ComparisonWords } from "@/lib/document/compare/change-words";
import type { Comparison, Edition, LineChange } from "@/lib/document/compare/comparison";
import { wrapText } from "@/lib/document/wrap-text";

/**
 * The changes as plain text: per place what happened and why, then its lines, `[-gone-]` and
 * `{+come+}` in place. Ends with a line break.
 */
export function comparisonToText(
  { before, after, changes }: Comparison,
  t: ComparisonWords,
): string {
  const head = [
    t("from", editionWords(before)),
    t("to", editionWords(after)),
    changes.length === 0 ? t("none") : t("count", { count: changes.length }),
  ];
  const places = changes.map((change) =>
    [
      wrapText(changeLine(change, t)),
      ...change.causes.map((cause) =>
        wrapText(causeLine(cause, t), { first: "  * ", rest: "    " }),
      ),
      ...change.lines.map((line) => wrapText(lineText(line), { first: "  | ", rest: "  | " })),
    ].join("\n"),
  );
  return `${[head.join("\n"), ...places].join("\n\n")}\n`;
}

const SHORT = 12;

function editionWords({ title, templateDigest, rulePack }: Edition) {
  return { title, rulePack, digest: templateDigest.slice(0, SHORT) };
}

function lineText({ segments }: LineChange): string {
  return segments
    .map(({ kind, text }) =>
      kind === "deleted" ? `[-${text}-]` : kind === "inserted" ? `{+${text}+}` : text,
    )
    .join("");
}
