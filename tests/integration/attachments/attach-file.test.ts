import { beforeEach, describe, expect, test, vi } from "vitest";
import { loadDocument } from "@/lib/agreements/loaders";
import { saveAnswers } from "@/lib/answers/actions";
import { attachFile } from "@/lib/attachments/actions";
import { loadAttachedFile } from "@/lib/attachments/loaders";
import { FILE_MAX_BYTES, FILES_MAX } from "@/lib/attachments/limits";
import type { KeptFile } from "@/lib/attachments/schema";
import { db } from "@/lib/db";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));

let table: Awaited<ReturnType<typeof anAgreementOfTwo>>;

beforeEach(async () => {
  table = await anAgreementOfTwo();
  signInAs(table.grantee);
});

const pdf = (words: string) => `%PDF-1.7\n% ${words}\n1 0 obj\n`;
const aFile = (name: string, content: string) => new File([content], name);
const attach = (file: File) => attachFile({ agreementId: table.id, file });

async function attached(name: string, content: string): Promise<KeptFile> {
  const result = await attach(aFile(name, content));
  if (!result.ok) throw new Error(result.error.message);
  return result.data;
}

async function trail() {
  const events = await db.auditEvent.findMany({
    where: { agreementId: table.id, kind: "file-attached" },
    select: { actorId: true, payload: true },
  });
  return events.map(({ actorId, payload }) => {
    const { details } = JSON.parse(payload) as { details: object };
    return { actorId, ...details };
  });
}

describe("a file kept with an agreement", () => {
  test("is read by both sides, byte for byte, and stands in the trail", async () => {
    const { name, sha256 } = await attached("School calendar.pdf", pdf("2027"));

    signInAs(table.provider);
    const read = await loadAttachedFile(table.id, sha256);
    expect(new TextDecoder().decode(read.bytes)).toBe(pdf("2027"));
    expect(read).toMatchObject({ name: "School calendar.pdf", contentType: "application/pdf" });
    expect(await trail()).toEqual([
      {
        actorId: table.grantee.userId,
        name,
        sha256,
        contentType: "application/pdf",
        sizeBytes: pdf("2027").length,
      },
    ]);
  });

  test("is named in the agreement once an answer names it", async () => {
    const kept = await attached("School calendar.pdf", pdf("2027"));
    const answer = (address: string, value: unknown) => ({
      address,
      value: value as never,
      seenRevision: 0,
    });
    const saved = await saveAnswers({
      agreementId: table.id,
      writes: [answer("setting.types", ["center"]), answer("sched.calendarFile", kept)],
    });

    expect(saved.ok).toBe(true);
    const document = JSON.stringify(await loadDocument(table.id));
    expect(document).toContain(`School calendar.pdf (SHA-256 ${kept.sha256.slice(0, 12)}…)`);
    expect(document).toContain(kept.sha256);
  });

  test("is kept once however often it is sent, by either side", async () => {
    const first = await attached("School calendar.pdf", pdf("2027"));
    signInAs(table.provider);
    const again = await attached("The same under another name.pdf", pdf("2027"));

    expect(again).toEqual(first);
    expect(await db.attachment.count({ where: { agreementId: table.id } })).toBe(1);
    expect(await trail()).toHaveLength(1);
  });

  test("is not found by a stranger, nor through another agreement", async () => {
    const { sha256 } = await attached("School calendar.pdf", pdf("2027"));
    const other = await anAgreementOfTwo();

    await expect(loadAttachedFile(other.id, sha256)).rejects.toThrow();
    signInAs(await aPerson({ name: "A Stranger" }));
    await expect(loadAttachedFile(table.id, sha256)).rejects.toThrow(
      "NEXT_HTTP_ERROR_FALLBACK;404",
    );
  });
});

describe("what is refused, with nothing kept", () => {
  test.each([
    ["a web page that is called a PDF", aFile("calendar.pdf", "<!doctype html><p>Hello"), "no PDF"],
    ["an empty file", aFile("calendar.pdf", ""), "no PDF"],
    [
      "a file beyond the limit",
      aFile("a.pdf", pdf("x".repeat(FILE_MAX_BYTES))),
      "larger than 5 MB",
    ],
  ])("%s", async (_, file, words) => {
    const result = await attach(file);

    expect(result).toMatchObject({
      ok: false,
      error: { code: "invalid", message: expect.stringContaining(words) as string },
    });
    expect(await db.attachment.count({ where: { agreementId: table.id } })).toBe(0);
  });

  test("one file too many", async () => {
    for (let count = 0; count < FILES_MAX; count += 1) await attached("a.pdf", pdf(String(count)));

    expect(await attach(aFile("a.pdf", pdf("one more")))).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(`${FILES_MAX} files`) as string },
    });
    expect(await db.attachment.count({ where: { agreementId: table.id } })).toBe(FILES_MAX);
  });

  test("any file once the text is fixed for signing", async () => {
    await db.agreement.update({ where: { id: table.id }, data: { status: "signing" } });

    expect(await attach(aFile("a.pdf", pdf("late")))).toMatchObject({
      ok: false,
      error: { code: "not-allowed" },
    });
  });
});
