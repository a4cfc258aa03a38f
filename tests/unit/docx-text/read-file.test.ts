import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { FILE_MAX, readFile } from "@/lib/docx-text/read-file";
import { aWordFile, heading, paragraph } from "@/tests/support/word-file";

const utf16 = (words: string) => Uint8Array.from(Buffer.from(words, "utf16le"));
const join = (...parts: (Uint8Array | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe("the words of a Word file", () => {
  test("come with their headings marked, lists and tables as lines, and nothing escaped", async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
    const file = aWordFile(
      heading("Payment") +
        paragraph("We pay $1,150 for each slot &amp; month.") +
        `<w:tbl><w:tr>${cell("Infants")}${cell("8")}</w:tr><w:tr>${cell("Toddlers")}${cell("16")}</w:tr></w:tbl>`,
    );

    const read = await readFile(file);

    expect(read).toMatchObject({ ok: true });
    const text = read.ok ? read.text : "";
    expect(text).toMatch(/^# Payment\n\nWe pay \$1,150 for each slot & month\.\n/);
    expect(text.replace(/\s+/g, " ")).toContain("Infants | 8");
    expect(text.replace(/\s+/g, " ")).toContain("Toddlers | 16");
  });

  test("come without its pictures, embedded files and links: they are not even unpacked", async () => {
    const file = aWordFile(paragraph("Only words"), {
      "word/media/image1.png": new Uint8Array(30_000_000),
      "word/embeddings/sheet.xlsx": strToU8("not a sheet"),
    });

    expect(await readFile(file)).toEqual({ ok: true, text: "Only words" });
  });
});

describe("a plain text file", () => {
  test.each([
    ["UTF-8", strToU8("Niños y familias")],
    ["UTF-8 with a mark", join([0xef, 0xbb, 0xbf], strToU8("Niños y familias"))],
    ["as Windows writes it", Uint8Array.from(Buffer.from("Niños y familias", "latin1"))],
    ["UTF-16", join([0xff, 0xfe], utf16("Niños y familias"))],
  ])("in %s reads as what was written", async (_, bytes) => {
    const read = await readFile(bytes);

    expect(read.ok && read.text.replace("\uFEFF", "")).toBe("Niños y familias");
  });
});

describe("a file that is refused", () => {
  const declared = (name: string, size: number) => {
    const zip = aWordFile(paragraph("x"), { [name]: strToU8("y".repeat(40)) });
    // The central directory says how long a part is once unpacked: 24 bytes into its entry.
    const bytes = Buffer.from(zip);
    for (let at = bytes.indexOf("PK\u0001\u0002", 0, "latin1"); at >= 0;) {
      if (bytes.toString("latin1", at + 46, at + 46 + name.length) === name)
        bytes.writeUInt32LE(size, at + 24);
      at = bytes.indexOf("PK\u0001\u0002", at + 4, "latin1");
    }
    return Uint8Array.from(bytes);
  };

  test.each([
    ["nothing at all", "empty", new Uint8Array()],
    ["more than 10 MB", "tooLarge", new Uint8Array(FILE_MAX + 1)],
    ["an RTF file called .docx", "rtf", strToU8("{\\rtf1\\ansi Payment}")],
    ["a PDF called .docx", "pdf", strToU8("%PDF-1.7\n")],
    ["an older Word file", "oldWord", join(CONTAINER, utf16("WordDocument"))],
    ["a file with a password", "encrypted", join(CONTAINER, utf16("EncryptedPackage"))],
    ["a picture", "binary", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ["a zip of something else", "notDocx", zipSync({ "letter.txt": strToU8("Hello") })],
    ["a Word file without words", "noWords", aWordFile("<w:p/>")],
    ["blank lines", "noWords", strToU8("\n \n")],
    ["macros", "macros", aWordFile(paragraph("x"), { "word/vbaProject.bin": strToU8("Sub") })],
    ["a damaged file", "unreadable", aWordFile(paragraph("x")).slice(0, 300)],
    ["XML that does not end", "unreadable", aWordFile("<w:p><w:r>")],
    [
      "XML that would grow",
      "unreadable",
      aWordFile(paragraph("x"), {
        "word/settings.xml": strToU8('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'),
      }),
    ],
    [
      "a file that unpacks without end",
      "tooMuchInside",
      aWordFile(paragraph("x"), { "word/styles.xml": new Uint8Array(25_000_000) }),
    ],
    ["one that says so", "tooMuchInside", declared("word/notes.xml", 4_000_000_000)],
  ] as const)("%s: %s", async (_, problem, bytes) => {
    expect(await readFile(bytes)).toEqual({ ok: false, problem });
  });

  test("one that lies about its size never becomes larger than it said", async () => {
    const bomb = Buffer.from(
      aWordFile(paragraph("x"), { "word/styles.xml": new Uint8Array(20_000_000) }),
    );
    for (let at = bomb.indexOf("PK\u0001\u0002", 0, "latin1"); at >= 0;) {
      if (bomb.readUInt32LE(at + 24) === 20_000_000) bomb.writeUInt32LE(1000, at + 24);
      at = bomb.indexOf("PK\u0001\u0002", at + 4, "latin1");
    }
    const before = process.memoryUsage().arrayBuffers;

    await readFile(Uint8Array.from(bomb));

    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });
});
