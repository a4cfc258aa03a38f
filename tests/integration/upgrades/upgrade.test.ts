import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  loadAgreement,
  loadDocument,
  loadEditionOf,
  loadHealth,
  loadQuestionsOf,
} from "@/lib/agreements/loaders";
import { publishEdition } from "@/lib/agreements/mutations";
import { affirm, saveAnswers } from "@/lib/answers/actions";
import { db } from "@/lib/db";
import { partsOf } from "@/lib/document/assemble-part";
import { treeToText } from "@/lib/document/text";
import { type Edition, loadEdition } from "@/lib/templates/edition";
import { reviewBorrowed } from "@/lib/borrowings/actions";
import { findSource } from "@/lib/borrowings/data";
import { consentToUpgrade } from "@/lib/upgrades/actions";
import { findUpgrade, hasUpgrade } from "@/lib/upgrades/loaders";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { anExample } from "@/tests/support/factories/examples";
import { aPerson } from "@/tests/support/factories/people";
import { anOlderEdition, OLD_QUESTION, OLD_TITLE } from "@/tests/support/older-edition";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));

let table: Awaited<ReturnType<typeof anAgreementOfTwo>>;

beforeEach(async () => {
  table = await anAgreementOfTwo();
  await pinTo(anOlderEdition());
  signInAs(table.grantee);
});

describe("an agreement on an older template version", () => {
  test("reads and asks as that version did, although the files have changed since", async () => {
    const tree = await loadDocument(table.id);
    const questions = JSON.stringify(await loadQuestionsOf(table.id));

    expect(partsOf(tree).find(({ id }) => id === "c01-parties")?.title).toBe(OLD_TITLE);
    expect(treeToText(tree)).toContain(OLD_TITLE);
    expect(questions).toContain(OLD_QUESTION);
    expect((await loadHealth(table.id)).findings.length).toBeGreaterThan(0);
  });

  test("keeps the order of questions and choices, byte for byte", async () => {
    const stored = await loadEditionOf(table.id);

    expect(JSON.stringify(stored.templates)).toBe(JSON.stringify(anOlderEdition().templates));
    expect(JSON.stringify(stored.catalogue)).toBe(JSON.stringify(anOlderEdition().catalogue));
  });

  test("offers the newer version as a comparison on this very draft", async () => {
    const upgrade = await findUpgrade(table.id);

    expect(upgrade).toMatchObject({ toDigest: loadEdition().templates.digest, needs: ["A", "B"] });
    expect(upgrade?.comparison.changes).toMatchObject([
      { place: { id: "key-terms" }, lines: [{ id: "key-rule-pack" }] },
      {
        place: { id: "c01-parties" },
        change: "changed",
        causes: [{ kind: "template" }],
        lines: [{ id: "c01-parties-title", change: "changed" }],
      },
      { place: { id: "s12-rule-pack" }, change: "changed", causes: [{ kind: "template" }] },
    ]);
  });

  test("moves when both have agreed to the same comparison, with its trail", async () => {
    const mine = await agree();
    const stillOld = (await loadAgreement(table.id)).templateDigest;
    signInAs(table.provider);
    const theirs = await agree();

    expect(mine).toEqual({ ok: true, data: { upgraded: false } });
    expect(stillOld).toBe(anOlderEdition().templates.digest);
    expect(theirs).toEqual({ ok: true, data: { upgraded: true } });
    expect(treeToText(await loadDocument(table.id))).not.toContain(OLD_TITLE);
    expect(await hasUpgrade(table.id)).toBe(false);
    const events = await db.auditEvent.findMany({
      where: { agreementId: table.id, kind: { startsWith: "template-" } },
      orderBy: { seq: "asc" },
    });
    expect(events.map(({ kind, actorId }) => [kind, actorId])).toEqual([
      ["template-upgrade-consented", table.grantee.userId],
      ["template-upgrade-consented", table.provider.userId],
      ["template-upgraded", table.provider.userId],
    ]);
  });

  test("counts a consent once, and not for the other side", async () => {
    await agree();
    const again = await agree();

    expect(again).toEqual({ ok: true, data: { upgraded: false } });
    expect(await db.upgradeConsent.count({ where: { agreementId: table.id } })).toBe(1);
  });

  test("asks both again when the document has changed in between", async () => {
    const before = await findUpgrade(table.id);
    await agree();
    await write("agreement.title", "Another title for the same draft");
    signInAs(table.provider);

    const stale = await consentToUpgrade(boundTo(before));
    const fresh = await agree();

    expect(stale).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(fresh).toEqual({ ok: true, data: { upgraded: false } });
  });

  test("keeps affirmations of answers that did not change", async () => {
    await write("vision.missionStatement", "Every child in town arrives ready and known by name.");
    await affirm({ agreementId: table.id, address: "vision.missionStatement" });

    await agree();
    signInAs(table.provider);
    await agree();

    expect((await loadAgreement(table.id)).affirmations).toMatchObject([
      { address: "vision.missionStatement", party: "A", current: true },
    ]);
  });

  test("keeps what was borrowed marked for whoever has yet to look at it", async () => {
    await anExample("ex-a");
    table = await anAgreementOfTwo(await findSource(table.grantee, { exampleId: "ex-a" }));
    await pinTo(anOlderEdition());
    signInAs(table.grantee);
    const mission = { address: "vision.missionStatement", seenRevision: 1 };
    await reviewBorrowed({ agreementId: table.id, answers: [mission] });
    const before = (await loadAgreement(table.id)).borrowed;

    await agree();
    signInAs(table.provider);
    await agree();

    const { templateDigest, borrowed } = await loadAgreement(table.id);
    expect(templateDigest).toBe(loadEdition().templates.digest);
    expect(borrowed).toEqual(before);
    expect(borrowed.find(({ address }) => address === mission.address)?.openFor).toEqual(["B"]);
  });

  test("stays as it is once it is fixed for signing", async () => {
    const offered = await findUpgrade(table.id);
    await db.agreement.update({ where: { id: table.id }, data: { status: "signing" } });

    const result = await consentToUpgrade(boundTo(offered));

    expect(result).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(await findUpgrade(table.id)).toBeNull();
    expect((await loadAgreement(table.id)).templateDigest).toBe(offered?.fromDigest);
  });

  test("is not there for a stranger", async () => {
    const offered = await findUpgrade(table.id);
    signInAs(await aPerson());

    const result = await consentToUpgrade(boundTo(offered));

    expect(result).toMatchObject({ ok: false, error: { code: "not-found" } });
    await expect(findUpgrade(table.id)).rejects.toThrow(/404/);
  });
});

async function pinTo(edition: Edition) {
  await db.$transaction((tx) => publishEdition(tx, edition));
  const data = { templateDigest: edition.templates.digest };
  await db.agreement.update({ where: { id: table.id }, data });
}

async function agree() {
  return await consentToUpgrade(boundTo(await findUpgrade(table.id)));
}

function boundTo(offer: Awaited<ReturnType<typeof findUpgrade>>) {
  if (offer === null) throw new Error("Nothing is offered");
  const { toDigest, documentSha256 } = offer;
  return { agreementId: table.id, toDigest, documentSha256 };
}

async function write(address: string, value: string) {
  const seenRevision = (await loadAgreement(table.id)).marks[address]?.revision ?? 0;
  const writes = [{ address, value, seenRevision }];
  const result = await saveAnswers({ agreementId: table.id, writes });
  if (!result.ok) throw new Error(result.error.message);
}
