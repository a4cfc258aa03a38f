import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { loadAgreement, loadDocument, loadEditionOf } from "@/lib/agreements/loaders";
import { db } from "@/lib/db";
import { treeToText } from "@/lib/document/text";
import {
  checkWording as checkTemplateWording,
  standardBody,
} from "@/lib/templates/check/check-wording";
import { loadParsedTemplates } from "@/lib/templates/load-templates";
import { answerWordingReview, requestWordingReview } from "@/lib/wording-reviews/actions";
import { findReview } from "@/lib/wording-reviews/loaders";
import {
  checkWording,
  chooseWording,
  restoreStandardText,
  saveWording,
} from "@/lib/wordings/actions";
import { loadWordingEditor, loadWordingPlaces } from "@/lib/wordings/loaders";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));
vi.mock("@/lib/auth/client-address", () => import("@/tests/support/client-address"));

const DAY = 24 * 60 * 60 * 1000;
const clauseId = "c25-families";
const standard = standardBody(loadParsedTemplates(), clauseId)?.body ?? "";
const OURS = "We call every family by its name.";
const body = `${standard.trimEnd()}\n\n${OURS}\n`;
const COUNSEL = { name: "Bertrand Ocelot", title: "counsel", comment: "Fine by me." };

let table: Awaited<ReturnType<typeof anAgreementOfTwo>>;
let organizationId: string;

// The first check of a process also solves the conditions of all clauses, which takes seconds.
beforeAll(() => {
  checkTemplateWording(loadParsedTemplates(), clauseId, standard);
}, 60_000);

beforeEach(async () => {
  table = await anAgreementOfTwo();
  organizationId = await organizationOf("A");
  signInAs(table.grantee);
});

describe("an organization's wording of a clause", () => {
  test("is kept by versions that nobody changes, with who wrote them", async () => {
    const first = await save(body, 0);
    const second = await save(body.replace(OURS, "We greet every family."), 1);

    expect([first, second]).toMatchObject([
      { ok: true, data: { version: 1 } },
      { ok: true, data: { version: 2 } },
    ]);
    const { versions } = await loadWordingEditor(organizationId, clauseId);
    expect(versions.map(({ version, authorName }) => [version, authorName])).toEqual([
      [2, "Odalys Quill"],
      [1, "Odalys Quill"],
    ]);
    await expect(
      db.wording.updateMany({ where: { organizationId }, data: { body: "Other words." } }),
    ).rejects.toThrow(/only added/);
    expect(await organizationEvents()).toMatchObject([
      { kind: "wording-saved", details: { clauseId, version: 1 } },
      { kind: "wording-saved", details: { clauseId, version: 2 } },
    ]);
  });

  test("is not saved while the checker finds a problem, and says at which line", async () => {
    const wrong = `${body}\nThe _Moon_ is far.\n`;

    const refused = await save(wrong, 0);
    const checked = await checkWording({ organizationId, clauseId, body: wrong });

    const findings = [
      {
        file: null,
        line: wrong.trimEnd().split("\n").length,
        message: "Undefined term: Moon",
        severity: "problem",
      },
    ];
    expect(refused).toEqual({ ok: true, data: { version: null, findings } });
    expect(checked).toEqual({ ok: true, data: { findings } });
    expect(await db.wording.count({ where: { organizationId } })).toBe(0);
  });

  test("is saved once when two colleagues save at once; the other is told", async () => {
    const results = await Promise.all([save(body, 0), save(`${body}\nAnd more words.\n`, 0)]);

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: "conflict" } });
  });

  test("is not there for anybody outside the organization, nor for the partner", async () => {
    await save(body, 0);

    for (const other of [table.provider, await aPerson()]) {
      signInAs(other);
      await expect(loadWordingEditor(organizationId, clauseId)).rejects.toThrow(/404/);
      expect(await save(body, 1)).toMatchObject({ ok: false, error: { code: "not-found" } });
    }
  });
});

describe("a wording in an agreement", () => {
  test("stands in the document and the templates once it is chosen, and leaves again", async () => {
    const chosen = await choose(await saved());

    expect(chosen).toEqual({ ok: true, data: null });
    expect(await reads(OURS)).toBe(true);
    expect(await reads("No counsel has approved it.")).toBe(true);
    const { templates } = await loadEditionOf(table.id);
    expect(templates.texts[`${clauseId}--own`]?.own?.origin).toMatchObject({ version: 1 });

    await restoreStandardText({ agreementId: table.id, clauseId });

    expect(await reads(OURS)).toBe(false);
    expect(await agreementEvents()).toEqual(["wording-chosen", "wording-removed"]);
  });

  test("is one of the own side: the other side's cannot be chosen or taken out", async () => {
    const wordingId = await saved();
    signInAs(table.provider);

    expect(await choose(wordingId)).toMatchObject({ ok: false, error: { code: "not-found" } });

    signInAs(table.grantee);
    await choose(wordingId);
    signInAs(table.provider);

    expect(await restoreStandardText({ agreementId: table.id, clauseId })).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
    const { places } = await loadWordingPlaces(table.id);
    expect(places.find((place) => place.clauseId === clauseId)).toMatchObject({
      use: { party: "A", version: 1 },
      newest: null,
    });
  });

  test("stays as it is once the agreement is fixed for signing", async () => {
    const wordingId = await saved();
    await db.agreement.update({ where: { id: table.id }, data: { status: "signing" } });

    const refused = { ok: false, error: { code: "conflict" } };
    expect(await choose(wordingId)).toMatchObject(refused);
    expect(await restoreStandardText({ agreementId: table.id, clauseId })).toMatchObject(refused);
    expect(await agreementEvents()).toEqual([]);
  });
});

describe("counsel's approval", () => {
  test("comes by a mailed link that works once, and prints in every draft that uses the version", async () => {
    const wordingId = await saved();
    await choose(wordingId);
    const token = await asked(wordingId);

    expect(await findReview(token)).toMatchObject({ standard, own: body.trimEnd(), version: 1 });
    const answer = await answerWordingReview({ token, verdict: "approved", ...COUNSEL });
    const again = await answerWordingReview({ token, verdict: "declined", ...COUNSEL });

    expect(answer).toEqual({ ok: true, data: null });
    expect(again).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(await findReview(token)).toBeNull();
    expect(await reads("version 1, approved by Bertrand Ocelot, counsel.")).toBe(true);
    expect(await agreementEvents()).toEqual(["wording-chosen", "wording-approved"]);
  });

  test("does not touch an agreement that is out for signature", async () => {
    const wordingId = await saved();
    await choose(wordingId);
    await db.agreement.update({ where: { id: table.id }, data: { status: "signing" } });

    await answerWordingReview({ token: await asked(wordingId), verdict: "approved", ...COUNSEL });

    expect((await loadAgreement(table.id)).wordings).toMatchObject([{ approvedBy: null }]);
    expect(await agreementEvents()).toEqual(["wording-chosen"]);
  });

  test("may be declined: the agreement goes on saying that nobody has approved it", async () => {
    const wordingId = await saved();
    await choose(wordingId);

    await answerWordingReview({ token: await asked(wordingId), verdict: "declined", ...COUNSEL });

    expect(await reads("No counsel has approved it.")).toBe(true);
    const { versions } = await loadWordingEditor(organizationId, clauseId);
    expect(versions[0]?.reviews).toMatchObject([{ state: "declined", comment: "Fine by me." }]);
  });

  test("cannot be given by a link that was replaced, has run out, or was never sent", async () => {
    const wordingId = await saved();
    const replaced = await asked(wordingId);
    const late = await asked(wordingId);
    vi.setSystemTime(Date.now() + 30 * DAY);

    for (const token of [replaced, late, "A".repeat(43)]) {
      expect(await findReview(token)).toBeNull();
      expect(await answerWordingReview({ token, verdict: "approved", ...COUNSEL })).toEqual(
        await answerWordingReview({ token: "B".repeat(43), verdict: "approved", ...COUNSEL }),
      );
    }
    expect(await db.wordingApproval.count({ where: { wordingId, verdict: "approved" } })).toBe(0);
  });

  test("is asked of somebody else than the writer, by a member only", async () => {
    const wordingId = await saved();
    const own = await requestWordingReview({ wordingId, email: table.grantee.email, name: "Me" });
    signInAs(table.provider);
    const foreign = await requestWordingReview({ wordingId, email: "b@example.org", name: "B" });

    expect(own).toMatchObject({ ok: false, error: { code: "invalid" } });
    expect(foreign).toMatchObject({ ok: false, error: { code: "not-found" } });
  });
});

async function save(text: string, seenVersion: number) {
  return await saveWording({ organizationId, clauseId, body: text.trimEnd(), seenVersion });
}

/** The id of a first version. */
async function saved(): Promise<string> {
  await save(body, 0);
  return (await db.wording.findFirstOrThrow({ where: { organizationId } })).id;
}

async function choose(wordingId: string) {
  return await chooseWording({ agreementId: table.id, clauseId, wordingId });
}

/** Asks counsel, and reads the token where only counsel does: in the mail. */
async function asked(wordingId: string): Promise<string> {
  const email = "bertrand@example.org";
  await requestWordingReview({ wordingId, email, name: "Bertrand Ocelot" });
  const mail = await db.mailMessage.findFirstOrThrow({
    where: { recipient: email, kind: "wording-review" },
    orderBy: { id: "desc" },
  });
  return /\/wording-reviews\/([\w-]+)/.exec(mail.text)?.[1] ?? "";
}

/** Whether the agreement says this, wherever its lines break. */
async function reads(words: string): Promise<boolean> {
  return treeToText(await loadDocument(table.id))
    .replaceAll(/\s+/g, " ")
    .includes(words);
}

async function organizationOf(key: "A" | "B"): Promise<string> {
  const party = await db.party.findFirstOrThrow({ where: { agreementId: table.id, key } });
  return party.organizationId ?? "";
}

async function agreementEvents() {
  const found = await db.auditEvent.findMany({
    where: { agreementId: table.id, kind: { startsWith: "wording-" } },
    orderBy: { seq: "asc" },
  });
  return found.map(({ kind }) => kind);
}

async function organizationEvents() {
  const found = await db.auditEvent.findMany({
    where: { agreementId: null, kind: { startsWith: "wording-" } },
    orderBy: { seq: "asc" },
  });
  return found
    .map(({ kind, payload }) => ({
      kind,
      ...(JSON.parse(payload) as { details: Record<string, unknown> }),
    }))
    .filter(({ details }) => details["organizationId"] === organizationId)
    .map(({ kind, details }) => ({ kind, details }));
}
