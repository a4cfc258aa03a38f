import { beforeEach, describe, expect, test, vi } from "vitest";
import { createAgreement } from "@/lib/agreements/actions";
import { loadAgreement, loadDocument, loadHealth } from "@/lib/agreements/loaders";
import { saveAnswers } from "@/lib/answers/actions";
import { reviewBorrowed } from "@/lib/borrowings/actions";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { findInvitationByToken } from "@/lib/invitations/data";
import { acceptInvitation } from "@/lib/invitations/mutations";
import { anAgreementOfTwo, invite } from "@/tests/support/factories/agreements";
import { anExample } from "@/tests/support/factories/examples";
import { aPerson } from "@/tests/support/factories/people";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));

const QUESTIONS = {
  title: "A second partnership",
  type: "subaward_services",
  myParty: "A",
  organization: "Marigold Hollow Community Action, Inc.",
} as const;
const MISSION = "vision.missionStatement";
const NOBODY = "00000000-0000-4000-8000-000000000000";

let grantee: Actor;
let provider: Actor;

beforeEach(async () => {
  await anExample("ex-a");
  grantee = await aPerson({ name: "Odalys Quill" });
  provider = await aPerson({ name: "Tansy Brambleworth" });
  signInAs(grantee);
});

async function started(startFrom: object = { exampleId: "ex-a" }): Promise<string> {
  const result = await createAgreement({ ...QUESTIONS, startFrom: startFrom as never });
  if (!result.ok) throw new Error(result.error.message);
  return result.data.id;
}

async function startedByTwo(): Promise<string> {
  const id = await started();
  const token = await invite(grantee, id, provider.email);
  const invitation = await findInvitationByToken(token);
  if (invitation === null) throw new Error("The invitation is missing");
  const organization = "Puddlejump Family Child Care Network, Inc.";
  await acceptInvitation(provider, invitation, { token, organization, name: "T" });
  return id;
}

async function openFor(id: string, address: string): Promise<string[]> {
  const { borrowed } = await loadAgreement(id);
  return borrowed.find((one) => one.address === address)?.openFor ?? [];
}

const keep = (agreementId: string, address: string, seenRevision = 1) =>
  reviewBorrowed({ agreementId, answers: [{ address, seenRevision }] });

const write = (agreementId: string, address: string, value: unknown, seenRevision: number) =>
  saveAnswers({ agreementId, writes: [{ address, value: value as never, seenRevision }] });

describe("an agreement that starts from a worked example", () => {
  test("has its answers, each marked for both, and its own four", async () => {
    const id = await started();

    const { answers, marks, title } = await loadAgreement(id);
    expect(title).toBe(QUESTIONS.title);
    expect(answers.party).toEqual({ A: { legalName: QUESTIONS.organization } });
    expect(answers.exp?.length).toBeGreaterThan(3);
    expect(marks[MISSION]).toMatchObject({ revision: 1, status: "final", authorParty: null });
    expect(await openFor(id, MISSION)).toEqual(["A", "B"]);
    expect(await openFor(id, "agreement.title")).toEqual([]);
    expect(await openFor(id, "exp.E1")).toEqual(["A", "B"]);
  });

  test("names the example as its source, in the agreement too, and in its trail", async () => {
    const id = await started();

    const { answers } = await loadAgreement(id);
    expect(answers.provenance?.sources).toEqual([
      expect.objectContaining({ id: "started-from", licenceOk: true }),
    ]);
    const name = answers.provenance?.sources?.[0]?.name ?? "?";
    const text = JSON.stringify(await loadDocument(id));
    expect(text).toContain(name);
    expect(text.toLowerCase()).not.toContain("borrowed from");
    const event = await db.auditEvent.findFirstOrThrow({ where: { agreementId: id } });
    expect(JSON.parse(event.payload)).toMatchObject({
      details: { borrowed: await db.borrowedAnswer.count({ where: { agreementId: id } }) },
    });
  });

  test("cannot be signed while a party has not looked: one finding for each party", async () => {
    const id = await startedByTwo();

    const found = (await loadHealth(id)).findings.filter(
      ({ id: rule, message }) => rule === "L31" && /has not reviewed/.test(message),
    );

    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ severity: "error" });
    expect(found[0]?.message).toMatch(/\d+ answers borrowed from/);
  });
});

describe("a borrowed answer", () => {
  test("is reviewed once both parties have said that they keep it, in any order, with a trail", async () => {
    const id = await startedByTwo();

    expect(await keep(id, MISSION)).toMatchObject({ ok: true });
    expect(await openFor(id, MISSION)).toEqual(["B"]);
    signInAs(provider);
    expect(await keep(id, MISSION)).toMatchObject({ ok: true });
    expect(await keep(id, MISSION)).toMatchObject({ ok: true });

    expect(await openFor(id, MISSION)).toEqual([]);
    const events = await db.auditEvent.count({
      where: { agreementId: id, kind: "borrowed-reviewed" },
    });
    expect(events).toBe(2);
  });

  test("that a party changes is its own; the other still has to look", async () => {
    const id = await startedByTwo();

    await write(id, MISSION, "A mission that we wrote ourselves, for the babies of our county.", 1);

    expect(await openFor(id, MISSION)).toEqual(["B"]);
    expect(await keep(id, MISSION)).toMatchObject({ ok: true });
  });

  test("that only got another status is still borrowed", async () => {
    const id = await started();
    const { answers } = await loadAgreement(id);
    const value = answers.vision?.missionStatement ?? null;

    await saveAnswers({
      agreementId: id,
      writes: [{ address: MISSION, value, seenRevision: 1, status: "discussing" }],
    });

    expect(await openFor(id, MISSION)).toEqual(["A", "B"]);
  });

  test("that was taken out is nothing to look at; put back, it is", async () => {
    const id = await started();
    const { answers } = await loadAgreement(id);

    await write(id, MISSION, null, 1);
    expect(await openFor(id, MISSION)).toEqual([]);
    await write(id, MISSION, answers.vision?.missionStatement, 2);
    expect(await openFor(id, MISSION)).toEqual(["A", "B"]);
  });

  test("that the partner has changed meanwhile is not kept unread", async () => {
    const id = await startedByTwo();
    await write(id, MISSION, "A mission that we wrote ourselves, for the babies of our county.", 1);
    signInAs(provider);

    expect(await keep(id, MISSION, 1)).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(await openFor(id, MISSION)).toEqual(["B"]);
    expect(await keep(id, MISSION, 2)).toMatchObject({ ok: true });
    expect(await openFor(id, MISSION)).toEqual([]);
  });

  test("keeps its mark: no program lifts it", async () => {
    const agreementId = await started();

    await expect(db.borrowedAnswer.deleteMany({ where: { agreementId } })).rejects.toThrow(/added/);
    await expect(
      db.borrowedReview.create({
        data: {
          agreementId,
          address: MISSION,
          partyKey: "B",
          revision: 1,
          userId: grantee.userId,
          person: "Nobody",
        },
      }),
    ).rejects.toThrow(/event/);
  });

  test("stands still while the agreement is out for signing", async () => {
    const id = await started();
    await db.agreement.update({ where: { id }, data: { status: "signing" } });

    expect(await keep(id, MISSION)).toMatchObject({ ok: false, error: { code: "not-allowed" } });
    expect(await openFor(id, MISSION)).toEqual(["A", "B"]);
  });
});

describe("an agreement that starts from an earlier one", () => {
  test("has what was agreed there, without the partner, and says so", async () => {
    const table = await anAgreementOfTwo();
    signInAs(table.grantee);
    await write(table.id, MISSION, "Every baby of Marigold Hollow has a place that is good.", 0);
    await write(table.id, "party.B.legalName", "The earlier partner", 0);

    const id = await started({ agreementId: table.id, mayUse: true });

    const { answers, borrowed } = await loadAgreement(id);
    expect(answers.vision?.missionStatement).toMatch(/^Every baby/);
    expect(answers.party?.B).toBeUndefined();
    expect(borrowed).toEqual([
      expect.objectContaining({ address: MISSION, source: "Places for babies in Exampleland" }),
    ]);
  });

  test("is refused unless somebody says that its words may be used", async () => {
    const table = await anAgreementOfTwo();
    signInAs(table.grantee);

    const result = await createAgreement({
      ...QUESTIONS,
      startFrom: { agreementId: table.id } as never,
    });

    expect(result).toMatchObject({ ok: false, error: { code: "invalid" } });
  });

  test("is not there for a stranger, like one that does not exist", async () => {
    const table = await anAgreementOfTwo();
    signInAs(await aPerson({ name: "A Stranger" }));
    const attempt = (startFrom: object) =>
      createAgreement({ ...QUESTIONS, startFrom: startFrom as never });
    const before = await db.agreement.count();

    const answer = await attempt({ agreementId: table.id, mayUse: true });

    expect(answer).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(answer).toEqual(await attempt({ agreementId: NOBODY, mayUse: true }));
    expect(answer).toEqual(await attempt({ exampleId: "ex-none" }));
    expect(await db.agreement.count()).toBe(before);
  });
});
