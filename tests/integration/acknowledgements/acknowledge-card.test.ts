import { beforeEach, describe, expect, test, vi } from "vitest";
import { acknowledgeCard } from "@/lib/acknowledgements/actions";
import { findAgreement } from "@/lib/agreements/data";
import { documentOf } from "@/lib/agreements/rules";
import { saveAnswers } from "@/lib/answers/actions";
import { db } from "@/lib/db";
import { cardSha256 } from "@/lib/law/card-sha256";
import { loadTemplates } from "@/lib/templates/load-templates";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));

const templates = loadTemplates();
let table: Awaited<ReturnType<typeof anAgreementOfTwo>>;

beforeEach(async () => {
  table = await anAgreementOfTwo();
  signInAs(table.grantee);
});

function shown(cardId: string): string {
  const card = templates.law.cards.find(({ id }) => id === cardId);
  return card === undefined ? "0".repeat(64) : cardSha256(card);
}

const acknowledge = (cardId: string, shownSha256 = shown(cardId)) =>
  acknowledgeCard({ agreementId: table.id, cardId, shownSha256 });

async function given() {
  return await db.affirmation.findMany({
    where: { agreementId: table.id, address: { startsWith: "law.cards." } },
    select: { address: true, partyKey: true, person: true },
    orderBy: { at: "asc" },
  });
}

describe("acknowledging a law card", () => {
  test("is kept for one's own party, once, with a line in the trail", async () => {
    await acknowledge("K12");
    await acknowledge("K12");
    signInAs(table.provider);
    await acknowledge("K12");

    expect(await given()).toEqual([
      { address: "law.cards.K12", partyKey: "A", person: "Odalys Quill" },
      { address: "law.cards.K12", partyKey: "B", person: "Tansy Brambleworth" },
    ]);
    expect(
      await db.auditEvent.count({ where: { agreementId: table.id, kind: "answer-affirmed" } }),
    ).toBe(2);
  });

  test("is refused when the card on the screen is not the card of the pinned pack", async () => {
    const result = await acknowledge("K12", "f".repeat(64));

    expect(result).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(await given()).toEqual([]);
  });

  test("is not found for a stranger, and for a card that the pack does not have", async () => {
    expect(await acknowledge("K99")).toMatchObject({ ok: false, error: { code: "not-found" } });
    signInAs(await aPerson());
    expect(await acknowledge("K12")).toMatchObject({ ok: false, error: { code: "not-found" } });
  });

  test("prints in the agreement with who and when, beside the day for those who learn it later", async () => {
    await acknowledge("K12");
    const plan = { id: "K12", trainingDate: "2027-01-29", evidence: "Signed list" };
    await saveAnswers({
      agreementId: table.id,
      writes: [{ address: "law.checklist.K12", value: plan, seenRevision: 0 }],
    });

    const agreement = await findAgreement(table.grantee, table.id);
    if (agreement === null) throw new Error("The agreement is missing");
    const schedule = documentOf(agreement, templates).schedules.find(
      ({ id }) => id === "s05-law-and-training",
    );

    expect(agreement.affirmations).toMatchObject([{ address: "law.cards.K12", current: true }]);
    expect(JSON.stringify(schedule)).toContain("Odalys Quill");
    expect(JSON.stringify(schedule)).toContain("January 29, 2027");
  });
});
