import type { DocumentTree, Inline, SignatureBlock } from "@/lib/document/tree";
import type { CertificatePage, CertifiedSignature } from "@/lib/pdf/certificate";
import { sectionHead } from "@/lib/pdf/compose/clauses";
import { partyMark } from "@/lib/pdf/compose/cover";
import { inlineRuns } from "@/lib/pdf/compose/inline-runs";
import { signatureMark } from "@/lib/pdf/compose/signature-mark";
import { utcTime } from "@/lib/pdf/compose/utc-time";
import { color, leading, type } from "@/lib/pdf/layout/look";
import { paragraph } from "@/lib/pdf/layout/paragraph";
import { sheet } from "@/lib/pdf/layout/sheet";
import { sideBySide } from "@/lib/pdf/layout/side-by-side";
import type { Strip } from "@/lib/pdf/layout/strip";
import { words } from "@/lib/pdf/words";

/** The signature blocks of both parties side by side, equal in size, with their marks once signed. */
export function signatureStrips(tree: DocumentTree, certificate?: CertificatePage): Strip[] {
  const title = words("signatures.title");
  const columns = tree.signatureBlocks.map((block, index) => ({
    x: index * (COLUMN + GUTTER),
    strips: blockColumn(
      block,
      certificate?.signatures.find((signature) => signature.party === block.party),
    ),
  }));
  return [
    ...sectionHead({ title, space: 30 }, { anchors: [SIGNATURES], outline: { title, level: 0 } }),
    ...paragraph([{ text: words("signatures.intro"), style: type.body }], {
      x: 0,
      width: sheet.textWidth,
      leading: leading.body,
      space: 3,
      keep: true,
    }),
    sideBySide(columns, 18),
  ];
}

/** The name of the place. */
export const SIGNATURES = "signatures";

const GUTTER = 28;
const COLUMN = (sheet.textWidth - GUTTER) / 2;

function blockColumn(block: SignatureBlock, signature: CertifiedSignature | undefined): Strip[] {
  const name = inlineRuns([block.legalName]).map((run) =>
    run.blank ? run : { ...run, style: type.defined },
  );
  const [first, ...rest] = paragraph(name, { x: 16, width: COLUMN - 16, leading: 15.5, space: 0 });
  return [
    ...(first === undefined
      ? []
      : [{ ...first, marks: [...first.marks, partyMark(block.party, 8)] }]),
    ...rest,
    signingLine(signature),
    ...field(words("signatures.name"), block.signatoryName),
    ...field(words("signatures.titleLabel"), block.signatoryTitle),
    ...field(words("signatures.authority"), block.authority),
    ...dateField(signature),
  ];
}

/** Room for the mark above a rule, its meaning in small beneath. */
function signingLine(signature: CertifiedSignature | undefined): Strip {
  const box = { x: 0, width: COLUMN - 8, height: 50 };
  const [caption] = paragraph([{ text: words("signatures.mark"), style: type.running }], {
    x: 0,
    width: COLUMN,
    leading: 12,
    space: 0,
  });
  return {
    height: box.height + 16,
    space: 4,
    keep: true,
    marks: [
      ...(signature === undefined ? [] : signatureMark(signature.mark, box)),
      { kind: "fill", x: 0, y: box.height, width: COLUMN, height: 0.7, color: color.quiet },
      ...(caption?.marks ?? []).map((mark) =>
        mark.kind === "text" ? { ...mark, baseline: mark.baseline + box.height + 1 } : mark,
      ),
    ],
  };
}

function field(label: string, value: Inline): Strip[] {
  const labelRun = { text: label, style: type.running };
  return paragraph(inlineRuns([value]), {
    x: 52,
    width: COLUMN - 52,
    leading: 14.5,
    space: 2,
    label: { runs: [labelRun], x: 0 },
  });
}

function dateField(signature: CertifiedSignature | undefined): Strip[] {
  const label = { runs: [{ text: words("signatures.date"), style: type.running }], x: 0 };
  const shape = { x: 52, width: COLUMN - 52, leading: 14.5, space: 2, label };
  if (signature !== undefined)
    return paragraph([{ text: utcTime(signature.signedAt), style: type.body }], shape);

  const [line] = paragraph([{ text: "", style: type.body }], shape);
  if (line === undefined) return [];
  return [
    {
      ...line,
      height: 20,
      marks: [
        ...line.marks,
        { kind: "fill", x: 52, y: 15, width: COLUMN - 52, height: 0.7, color: color.quiet },
      ],
    },
  ];
}
