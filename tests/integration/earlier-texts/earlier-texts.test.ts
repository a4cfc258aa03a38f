import { beforeEach, describe, expect, test, vi } from "vitest";
import { loadPassagesFor } from "@/components/earlier/load-passages-for";
import { loadAgreement, loadDocument } from "@/lib/agreements/loaders";
import { db } from "@/lib/db";
import { bringEarlierText, removeEarlierText } from "@/lib/earlier-texts/actions";
import { listPassages } from "@/lib/earlier-texts/loaders";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));

const TEXT = `1. Payment

The county pays for each funded slot by the tenth day of the month.

2. Meetings

We meet on the first Tuesday of each month.`;

let table: Awaited<ReturnType<typeof anAgreementOfTwo>>;

beforeEach(async () => {
  table = await anAgreementOfTwo();
  signInAs(table.grantee);
});

const bring = (text = TEXT, seenRevision = 0) =>
  bringEarlierText({ agreementId: table.id, name: "Pilot of last year.docx", text, seenRevision });

describe("the notes of an earlier agreement", () => {
  test("are read by both, with who brought them, and are no answers", async () => {
    const before = await loadAgreement(table.id);
    expect(await bring()).toEqual({ ok: true, data: { revision: 1 } });
    signInAs(table.provider);

    const { earlier, answers } = await loadAgreement(table.id);

    expect(earlier).toMatchObject({ name: "Pilot of last year.docx", person: "Odalys Quill" });
    expect(earlier).toMatchObject({ party: "A", revision: 1 });
    expect(answers).toEqual(before.answers);
    expect(JSON.stringify(await loadDocument(table.id))).not.toContain("first Tuesday");
    expect((await listPassages(table.id)).map(({ heading }) => heading)).toEqual([
      "1. Payment",
      "2. Meetings",
    ]);
  });

  test("are looked into from a question", async () => {
    await bring();

    const found = await loadPassagesFor(table.id, "talking", "meetings");

    expect(found[0]).toMatchObject({ heading: "2. Meetings" });
  });

  test("give way to newer ones that somebody has seen, and to no others", async () => {
    await bring();

    expect(await bring("Another text", 0)).toMatchObject({ error: { code: "conflict" } });
    expect(await bring("Another text", 1)).toEqual({ ok: true, data: { revision: 2 } });

    expect(await listPassages(table.id)).toEqual([{ heading: "", text: "Another text" }]);
  });

  test("are deleted for good, even when the text is fixed for signing; the trail keeps that they were there", async () => {
    await bring();
    await db.agreement.update({ where: { id: table.id }, data: { status: "signing" } });

    expect(await bring("More", 1)).toMatchObject({ error: { code: "not-allowed" } });
    const removed = await removeEarlierText({ agreementId: table.id, seenRevision: 1 });

    expect(removed).toMatchObject({ ok: true });
    expect((await loadAgreement(table.id)).earlier).toBeNull();
    expect(await db.earlierText.count({ where: { agreementId: table.id } })).toBe(0);
    const kinds = await db.auditEvent.findMany({
      where: { agreementId: table.id, kind: { startsWith: "earlier-text" } },
      orderBy: { seq: "asc" },
      select: { kind: true, payload: true },
    });
    expect(kinds.map(({ kind }) => kind)).toEqual(["earlier-text-brought", "earlier-text-removed"]);
    expect(JSON.stringify(kinds)).not.toContain("Tuesday");
  });

  test("hold words, and not too many of them", async () => {
    expect(await bring(" \u200B\n")).toMatchObject({ error: { code: "invalid" } });
    expect(await bring("a".repeat(200_001))).toMatchObject({ error: { code: "invalid" } });
  });

  test("are not there for a stranger", async () => {
    await bring();
    signInAs(await aPerson({ name: "A Stranger" }));

    expect(await listPassages(table.id)).toEqual([]);
    await expect(loadPassagesFor(table.id, "talking", "meetings")).rejects.toThrow(/404/);
  });

  test("move only beside an event", async () => {
    await bring();

    await expect(db.earlierText.delete({ where: { agreementId: table.id } })).rejects.toThrow(
      /event/,
    );
  });
});
