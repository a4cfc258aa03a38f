import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { freezeAgreement } from "@/lib/signing/actions";
import { anAgreement, invite } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";
import { anAgreementReadyToSign } from "@/tests/support/factories/signings";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));
vi.mock("@/lib/auth/client-address", () => import("@/tests/support/client-address"));

type Action = (input: unknown) => Promise<unknown>;

const HASH = "0".repeat(64);
const INVENTED = "00000000-0000-4000-8000-000000000000";

/** What a stranger who guesses well would send to each action that names an agreement. */
const GUESSES: Record<string, object> = {
  saveAnswers: {
    writes: [
      {
        address: "vision.missionStatement",
        value: "A mission of our own, written in full.",
        seenRevision: 0,
      },
    ],
  },
  attachFile: { file: new File(["%PDF-1.7\n"], "calendar.pdf") },
  affirm: { address: "vision.missionStatement" },
  bringEarlierText: { name: "Ours", text: "1. Payment", seenRevision: 0 },
  removeEarlierText: { seenRevision: 1 },
  reviewBorrowed: { answers: [{ address: "vision.missionStatement", seenRevision: 1 }] },
  invitePartner: { email: "stranger@example.org", name: "A Stranger" },
  freezeAgreement: {},
  withdrawFreeze: { reason: "Because I can" },
  resendSigningLink: { party: "A" },
  consentToUpgrade: { toDigest: HASH, documentSha256: HASH },
  acknowledgeCard: { cardId: "K1", shownSha256: HASH },
  chooseWording: { clauseId: "c25-families", wordingId: INVENTED },
  restoreStandardText: { clauseId: "c25-families" },
};

/** The same for actions that name an organization, or a wording that it keeps. */
const OF_ORGANIZATION: Record<string, (ids: OrganizationIds) => object> = {
  checkWording: ({ organizationId }) => ({ organizationId, clauseId: "c25-families", body: BODY }),
  saveWording: ({ organizationId }) => ({
    organizationId,
    clauseId: "c25-families",
    body: BODY,
    seenVersion: 1,
  }),
  requestWordingReview: ({ wordingId }) => ({
    wordingId,
    email: "counsel@example.org",
    name: "A Counsel",
  }),
};

type OrganizationIds = { organizationId: string; wordingId: string };

const BODY = "_Parents_ are their child's first teachers.";

/** Actions that take the token of a mail instead: `dead-links` and the invitations' tests try those. */
const BY_TOKEN = [
  "acceptInvitation",
  "openSigningRequest",
  "confirmRead",
  "giveConsent",
  "signAgreement",
  "declineToSign",
  "answerWordingReview",
];

/** Actions for everybody: they name nothing that is there. */
const FOR_ALL = ["createAgreement", "requestSignInLink", "leave", "chooseLanguage"];

const modules = import.meta.glob<Record<string, Action>>("/lib/*/actions.ts", { eager: true });
const actions = new Map(Object.values(modules).flatMap((exported) => Object.entries(exported)));

let drafting: string;
let signing: string;
let kept: OrganizationIds;

beforeAll(async () => {
  const begun = await anAgreement();
  drafting = begun.id;
  await invite(begun.grantee, drafting, "invited@example.org");
  const ready = await anAgreementReadyToSign();
  signing = ready.id;
  signInAs(ready.grantee);
  await freezeAgreement({ agreementId: signing });
  kept = await aKeptWording(begun.grantee);
});

test("every action is tried here, or is known to need no agreement", () => {
  const tried = [...Object.keys(GUESSES), ...Object.keys(OF_ORGANIZATION)];
  expect([...tried, ...BY_TOKEN, ...FOR_ALL].toSorted()).toEqual([...actions.keys()].toSorted());
});

describe.each(Object.entries(GUESSES))("to a stranger, %s", (name, guess) => {
  const attempt = async (agreementId: string) =>
    await actions.get(name)?.({ ...guess, agreementId });

  test.each([
    ["a draft", () => drafting],
    ["an agreement out for signature", () => signing],
  ])("says of %s what it says of one that is not there, and changes nothing", async (_, id) => {
    signInAs(await aPerson({ name: "A Stranger" }));
    const events = await db.auditEvent.count();

    const answer = await attempt(id());

    expect(answer).toEqual(await attempt(INVENTED));
    expect(answer).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(await db.auditEvent.count()).toBe(events);
  });

  test("asks whoever is not signed in to sign in, whether it is there or not", async () => {
    signInAs(null);

    const answer = await attempt(drafting);

    expect(answer).toEqual(await attempt(INVENTED));
    expect(answer).toMatchObject({ ok: false, error: { code: "signed-out" } });
  });
});

describe.each(Object.entries(OF_ORGANIZATION))("to a stranger, %s", (name, guess) => {
  const attempt = async (ids: OrganizationIds) => await actions.get(name)?.(guess(ids));
  const nothing = { organizationId: INVENTED, wordingId: INVENTED };

  test("says of an organization what it says of one that is not there, and changes nothing", async () => {
    signInAs(await aPerson({ name: "A Stranger" }));
    const events = await db.auditEvent.count();

    const answer = await attempt(kept);

    expect(answer).toEqual(await attempt(nothing));
    expect(answer).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(await db.auditEvent.count()).toBe(events);
  });

  test("asks whoever is not signed in to sign in, whether it is there or not", async () => {
    signInAs(null);

    const answer = await attempt(kept);

    expect(answer).toEqual(await attempt(nothing));
    expect(answer).toMatchObject({ ok: false, error: { code: "signed-out" } });
  });
});

/** A wording that the organization of this person keeps. */
async function aKeptWording({ userId, name }: Actor): Promise<OrganizationIds> {
  const { organizationId } = await db.membership.findFirstOrThrow({ where: { userId } });
  const { id: wordingId } = await db.wording.create({
    data: {
      organizationId,
      clauseId: "c25-families",
      version: 1,
      body: BODY,
      templateDigest: HASH,
      authorId: userId,
      authorName: name ?? "",
    },
  });
  return { organizationId, wordingId };
}
