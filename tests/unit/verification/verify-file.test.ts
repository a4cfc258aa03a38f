import { PDF, PdfName } from "@libpdf/core";
import { createTranslator } from "next-intl";
import { beforeAll, describe, expect, test } from "vitest";
import messages from "@/lib/i18n/messages/en/verify.json";
import type { SealIdentity } from "@/lib/seal/identity";
import { sealPdf } from "@/lib/seal/seal-pdf";
import { sha256Hex } from "@/lib/seal/sha256";
import { FILE_MAX_BYTES, verifyFile } from "@/lib/verification/verify-file";
import { freshIdentity, SEALED_AT, sealedFile, twoPages } from "@/tests/support/sealed-file";

let identity: SealIdentity;
let sealed: Uint8Array;

beforeAll(async () => {
  identity = await freshIdentity();
  sealed = await sealedFile(identity);
});

describe("A sealed agreement that nobody touched", () => {
  test("passes every check", async () => {
    const report = await verifyFile(sealed);

    expect(report.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(report).toMatchObject({ readable: true, valid: true });
    expect(report.checks.map(({ id }) => id)).toEqual([
      "pdf",
      "range",
      "signature",
      "seal",
      "record",
      "certificate",
      "document",
      "events",
      "assent",
    ]);
  });

  test("says what it is, who signed and whose seal it carries", async () => {
    const { facts } = await verifyFile(sealed);

    expect(facts).toMatchObject({
      title: "Sunny Days with Bright Starts",
      sealFingerprint: identity.fingerprint,
      sealedAt: "2026-12-01T15:00:00.000Z",
      selfMade: true,
      fileSha256: await sha256Hex(sealed),
    });
    expect(facts.signers.map(({ name }) => name)).toEqual(["Ana Grant", "Bo Provider"]);
  });

  test("says that a self-made seal is self-made", async () => {
    const { checks } = await verifyFile(sealed);

    expect(checks.find(({ id }) => id === "certificate")?.message).toBe(
      "checks.certificate.selfMade",
    );
  });

  test("passes with the seals that the reader expects, and fails with others", async () => {
    const expected = await verifyFile(sealed, { knownSeals: [identity.fingerprint] });
    const unexpected = await verifyFile(sealed, { knownSeals: ["f".repeat(64)] });

    expect(expected.valid).toBe(true);
    expect(unexpected.valid).toBe(false);
    expect(unexpected.checks.at(-1)).toMatchObject({ id: "known", ok: false });
  });

  test("may carry text that looks like a signature", async () => {
    const words = "/ByteRange [0 1 2 3] /Contents <00>";
    const tricky = await sealedFile(identity, {
      document: JSON.stringify({ words }),
      pdf: await twoPages(words),
    });

    expect((await verifyFile(tricky)).valid).toBe(true);
  });
});

/** Fails on a key or a parameter that the catalogue does not have. */
const words = createTranslator({
  locale: "en",
  messages,
  onError: (error) => {
    throw error;
  },
});

type Case = { what: string; make: () => Promise<Uint8Array>; fails: string };

const cases: Case[] = [
  { what: "an appended incremental update", make: () => appended(sealed), fails: "range" },
  {
    what: "one byte more at the end",
    make: () => Promise.resolve(joined(sealed, "\n")),
    fails: "range",
  },
  { what: "a truncated file", make: () => Promise.resolve(sealed.slice(0, -100)), fails: "range" },
  { what: "no seal", make: () => twoPages(), fails: "seal" },
  { what: "a stripped seal", make: () => stripped(sealed), fails: "seal" },
  { what: "a second seal", make: () => sealedAgain(sealed), fails: "seal" },
  { what: "the seal of another file", make: () => shuffled(), fails: "signature" },
  {
    what: "the same content under another certificate",
    make: () => resealed(),
    fails: "certificate",
  },
  { what: "a certificate that was not valid yet", make: () => early(), fails: "certificate" },
  {
    what: "a document that is not the recorded one",
    make: () => sealedFile(identity, { attachedDocument: "{}" }),
    fails: "document",
  },
  {
    what: "a replaced event log",
    make: () => sealedFile(identity, { events: (log) => log.replace("14:00", "13:00") }),
    fails: "events",
  },
  {
    what: "a changed event under a matching hash",
    make: () =>
      sealedFile(identity, {
        eventsSha256OfChanged: true,
        events: (log) => log.replace("14:00", "13:00"),
      }),
    fails: "events",
  },
  {
    what: "another end of the chain",
    make: () => sealedFile(identity, { record: { chainHead: "b".repeat(64) } }),
    fails: "events",
  },
  {
    what: "signatures on another document",
    make: () => sealedFile(identity, { signedSha256: "c".repeat(64) }),
    fails: "assent",
  },
  {
    what: "only one party's signature",
    make: () => sealedFile(identity, { signedParties: ["A"] }),
    fails: "assent",
  },
  { what: "no record of the seal", make: () => sealPdfWith("not json"), fails: "record" },
];

describe("A file is refused with", () => {
  test.each(cases)("$what", async ({ make, fails }) => {
    const file = await make();

    const report = await verifyFile(file);

    expect(report.valid).toBe(false);
    expect(report.readable).toBe(true);
    expect(report.checks.find(({ ok }) => !ok)?.id).toBe(fails);
    for (const { message, params } of report.checks)
      expect(words(message as "checks.pdf.passed", params)).not.toBe("");
  });

  test("an attachment replaced by a tool that keeps the seal", async () => {
    const file = await PDF.load(sealed);
    file.attachments.add("agreement.json", new TextEncoder().encode("{}"), { overwrite: true });

    const report = await verifyFile(await file.save({ incremental: true }));

    expect(report.checks.find(({ ok }) => !ok)?.id).toBe("range");
  });
});

describe("A single changed byte is found", () => {
  test("anywhere in the file, at two thousand places", async () => {
    const unnoticed: number[] = [];
    for (const at of positions(sealed.length, 2000)) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      if ((await verifyFile(changed)).valid) unnoticed.push(at);
    }

    expect(unnoticed).toEqual([]);
  }, 120_000);

  test("everywhere in the signature itself, where no hash looks", async () => {
    const start = lastIndexOf(sealed, "/Contents") - 1;
    const end = lastIndexOf(sealed, "0>") + 3;
    const unnoticed: number[] = [];
    for (let at = start; at < end; at += at < start + 2400 ? 1 : 97) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ (at % 2 === 0 ? 0x20 : 1);
      if ((await verifyFile(changed)).valid) unnoticed.push(at);
    }

    expect(unnoticed).toEqual([]);
  }, 120_000);
});

describe("What is no sealed agreement is told apart, never thrown at the reader", () => {
  test.each([
    ["an empty file", new Uint8Array()],
    ["a text", new TextEncoder().encode("Dear partner,")],
    ["random bytes", crypto.getRandomValues(new Uint8Array(65_536))],
    ["a ZIP file", new TextEncoder().encode("PK\u0003\u0004 and so on")],
  ])("%s is not readable", async (_, bytes) => {
    const report = await verifyFile(bytes);

    expect(report).toMatchObject({ readable: false, valid: false });
  });

  test("a PDF header with nothing behind it is not valid", async () => {
    const report = await verifyFile(new TextEncoder().encode("%PDF-1.7\n%%EOF"));

    expect(report.valid).toBe(false);
  });

  test("a file beyond the limit is refused before it is read", async () => {
    const report = await verifyFile(new Uint8Array(FILE_MAX_BYTES + 1));

    expect(report.checks[0]?.message).toBe("checks.pdf.tooLarge");
  });

  test.each([0.1, 0.5, 0.9])("a file cut at %f of its length is not valid", async (part) => {
    const report = await verifyFile(sealed.slice(0, Math.floor(sealed.length * part)));

    expect(report.valid).toBe(false);
  });
});

async function appended(bytes: Uint8Array) {
  const file = await PDF.load(bytes);
  file.getCatalog().set("Lang", PdfName.of("xx"));
  return file.save({ incremental: true });
}

function joined(bytes: Uint8Array, tail: string) {
  return new Uint8Array([...bytes, ...new TextEncoder().encode(tail)]);
}

async function stripped(bytes: Uint8Array) {
  const file = await PDF.load(bytes);
  file.getCatalog().delete("AcroForm");
  return file.save();
}

async function sealedAgain(bytes: Uint8Array) {
  const file = await PDF.load(bytes);
  return (await file.sign({ signer: identity.signer, fieldName: "Second" })).bytes;
}

/** The other file has the same length, so that its signature fits. */
async function shuffled() {
  const title = (word: string) => ({ document: `{"format":1,"title":"${word}"}` });
  const [one, two] = [
    await sealedFile(identity, title("One")),
    await sealedFile(identity, title("Two")),
  ];
  const start = lastIndexOf(one, "/Contents <");
  const from = lastIndexOf(two, "/Contents <");
  one.set(two.slice(from, from + 32_768), start);
  return one;
}

async function resealed() {
  const other = await freshIdentity();
  return sealedFile({ ...identity, signer: other.signer });
}

async function early() {
  return sealedFile(await freshIdentity(new Date("2027-01-01T00:00:00Z")));
}

async function sealPdfWith(record: string) {
  return sealPdf(await twoPages(), { document: "{}", events: "{}", record }, identity, SEALED_AT);
}

/** Spread over the file, not in step with anything in it. */
function positions(length: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => Math.floor((index * length) / count + ((index * 7919) % 13)) % length,
  );
}

function lastIndexOf(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes).lastIndexOf(text, undefined, "latin1");
}
