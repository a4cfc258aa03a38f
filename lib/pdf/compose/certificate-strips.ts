import type { CertificatePage, CertifiedSignature } from "@/lib/pdf/certificate";
import { sectionHead } from "@/lib/pdf/compose/clauses";
import { partyMark } from "@/lib/pdf/compose/cover";
import { labelledRows, type LabelledRow } from "@/lib/pdf/compose/labelled-rows";
import { shortHash } from "@/lib/pdf/compose/short-hash";
import { signatureMark } from "@/lib/pdf/compose/signature-mark";
import { utcTime } from "@/lib/pdf/compose/utc-time";
import { leading, type } from "@/lib/pdf/layout/look";
import { paragraph } from "@/lib/pdf/layout/paragraph";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Strip } from "@/lib/pdf/layout/strip";
import { words } from "@/lib/pdf/words";

/** The certificate: what was signed, by whom, when, and how anyone can check it. */
export function certificateStrips(certificate: CertificatePage): Strip[] {
  const title = words("certificate.title");
  return [
    ...sectionHead(
      { title, space: 0 },
      { newPage: true, anchors: [CERTIFICATE], outline: { title, level: 0 } },
    ),
    ...prose(words("certificate.intro")),
    ...heading(words("certificate.document")),
    ...labelledRows(documentRows(certificate)),
    ...heading(words("certificate.signers")),
    ...certificate.signatures.flatMap(signatureRows),
    ...heading(words("certificate.verify")),
    ...certificate.verify.flatMap(prose),
    ...heading(words("certificate.how")),
    ...certificate.how.flatMap(prose),
  ];
}

/** The name of the place. */
export const CERTIFICATE = "certificate";

function documentRows(certificate: CertificatePage): LabelledRow[] {
  const { seal } = certificate;
  return [
    row("certificate.documentHash", grouped(certificate.documentSha256)),
    row("certificate.templateDigest", grouped(certificate.templateDigest)),
    row("certificate.rulePack", certificate.rulePack),
    row("certificate.frozenAt", utcTime(certificate.frozenAt)),
    row(
      "certificate.chainHead",
      `${grouped(certificate.chainHead)} (${words("certificate.events", { count: certificate.eventCount })})`,
    ),
    row("certificate.sealedAt", utcTime(seal.sealedAt)),
    row("certificate.seal", `${grouped(seal.fingerprint)}. ${seal.note}`),
  ];
}

function signatureRows(signature: CertifiedSignature): Strip[] {
  const [first, ...rest] = paragraph([{ text: signature.organization, style: type.defined }], {
    x: 16,
    width: sheet.textWidth - 16,
    leading: 16,
    space: 8,
    keep: true,
  });
  return [
    ...(first === undefined
      ? []
      : [{ ...first, marks: [...first.marks, partyMark(signature.party, 8)] }, ...rest]),
    markStrip(signature),
    ...labelledRows([
      row("certificate.signer", `${signature.name}, ${signature.title}`),
      row("certificate.authority", signature.authority),
      row("certificate.email", signature.email),
      row("certificate.intent", signature.intent),
      row("certificate.signedAt", utcTime(signature.signedAt)),
      row(
        "certificate.consent",
        words("certificate.consentValue", {
          time: utcTime(signature.consent.givenAt),
          version: signature.consent.version,
          hash: shortHash(signature.consent.sha256),
        }),
      ),
      ...(signature.origin === undefined ? [] : [row("certificate.origin", signature.origin)]),
    ]),
  ];
}

function markStrip({ mark }: CertifiedSignature): Strip {
  const box = { x: 16, width: 220, height: 40 };
  return { height: box.height, space: 0, keep: true, marks: signatureMark(mark, box) };
}

type RowWord =
  | `certificate.${"documentHash" | "templateDigest" | "rulePack" | "frozenAt" | "chainHead"}`
  | `certificate.${"sealedAt" | "seal" | "signer" | "authority" | "email" | "intent" | "signedAt"}`
  | `certificate.${"consent" | "origin"}`;

function row(word: RowWord, value: string): LabelledRow {
  return { label: words(word), runs: [{ text: value, style: type.note }] };
}

function heading(text: string): Strip[] {
  const full = { x: 0, width: sheet.textWidth };
  return paragraph([{ text, style: type.eyebrow }], {
    ...full,
    leading: 16,
    space: 12,
    keep: true,
  });
}

function prose(text: string): Strip[] {
  return paragraph([{ text, style: { ...type.body, size: 10 } }], {
    x: 0,
    width: sheet.textWidth,
    leading: leading.label + 1,
    space: 3,
  });
}

/** A hash in groups of eight, so that eyes can compare it. */
function grouped(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, "$1 ");
}
