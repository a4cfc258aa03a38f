import { beforeEach, describe, expect, test, vi } from "vitest";
import { loadCardStates, loadNewerPack } from "@/lib/acknowledgements/loaders";
import { loadTemplatesOf } from "@/lib/agreements/loaders";
import { publishEdition } from "@/lib/agreements/mutations";
import { db } from "@/lib/db";
import { type Edition, editionOf, loadEdition } from "@/lib/templates/edition";
import { parseTemplates } from "@/lib/templates/parse-templates";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));

const CARDS = "law/us-2026.11-draft/cards.yaml";
const NOW = "Everyone has a personal duty to report";
const ONCE = "As it once was: some must report";

let table: Awaited<ReturnType<typeof anAgreementOfTwo>>;

beforeEach(async () => {
  table = await anAgreementOfTwo();
  await pinTo(anOlderEdition());
  signInAs(table.grantee);
});

describe("an agreement on an older rule pack", () => {
  test("keeps the pack that it pins, card by card and by its digest", async () => {
    const { law } = await loadTemplatesOf(table.id);
    const shown = (await loadCardStates(table.id)).find(({ card }) => card.id === "K12");

    expect(law.digest).toBe(anOlderEdition().templates.law.digest);
    expect(law.digest).not.toBe(loadEdition().templates.law.digest);
    expect(shown?.card.mustKnow).toContain(ONCE);
  });

  test("shows what the newer pack would change in this very draft, and in which sections", async () => {
    const newer = await loadNewerPack(table.id);

    expect(newer?.changes).toMatchObject([
      { kind: "card", id: "K12", before: { mustKnow: expect.stringContaining(ONCE) as string } },
    ]);
    expect(newer?.changes[0]?.clauses).toContain("c33-training");
  });

  test("shows nothing once it stands on the newest", async () => {
    await pinTo(loadEdition());

    expect(await loadNewerPack(table.id)).toBeNull();
  });

  test("is not there for a stranger", async () => {
    signInAs(await aPerson());

    await expect(loadNewerPack(table.id)).rejects.toThrow();
  });
});

/** A version whose rule pack told one card otherwise. */
function anOlderEdition(): Edition {
  const files = new Map(loadEdition().files);
  const cards = files.get(CARDS) ?? "";
  if (!cards.includes(NOW)) throw new Error("The card is not what this test expects");
  files.set(CARDS, cards.replace(NOW, ONCE));
  return editionOf(parseTemplates(files).templates, Object.fromEntries(files));
}

async function pinTo(edition: Edition): Promise<void> {
  await db.$transaction((tx) => publishEdition(tx, edition));
  await db.agreement.update({
    where: { id: table.id },
    data: { templateDigest: edition.templates.digest },
  });
}
