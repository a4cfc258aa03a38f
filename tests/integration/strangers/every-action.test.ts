import { beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/db";
import { freezeAgreement } from "@/lib/signing/actions";
import { anAgreement, invite } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";
import { anAgreementReadyToSign } from "@/tests/support/factories/signings";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));
vi.mock("@/lib/auth/client-address", () => import("@/tests/support/client-address"));
vi.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers()) }));

type Action = (input: unknown) => Promise<unknown>;

const HASH = "0".repeat(64);

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
  affirm: { address: "vision.missionStatement" },
  invitePartner: { email: "stranger@example.org", name: "A Stranger" },
  freezeAgreement: {},
  withdrawFreeze: { reason: "Because I can" },
  resendSigningLink: { party: "A" },
  consentToUpgrade: { toDigest: HASH, documentSha256: HASH },
};

/** Actions that take the token of a mail instead: `dead-links` and the invitations' tests try those. */
const BY_TOKEN = [
  "acceptInvitation",
  "openSigningRequest",
  "confirmRead",
  "giveConsent",
  "signAgreement",
  "declineToSign",
];

/** Actions for everybody: they name nothing that is there. */
const FOR_ALL = ["createAgreement", "requestSignInLink", "leave"];

const modules = import.meta.glob<Record<string, Action>>("/lib/*/actions.ts", { eager: true });
const actions = new Map(Object.values(modules).flatMap((exported) => Object.entries(exported)));

const INVENTED = "00000000-0000-4000-8000-000000000000";
let drafting: string;
let signing: string;

beforeAll(async () => {
  const begun = await anAgreement();
  drafting = begun.id;
  await invite(begun.grantee, drafting, "invited@example.org");
  const ready = await anAgreementReadyToSign();
  signing = ready.id;
  signInAs(ready.grantee);
  await freezeAgreement({ agreementId: signing });
});

test("every action is tried here, or is known to need no agreement", () => {
  expect([...Object.keys(GUESSES), ...BY_TOKEN, ...FOR_ALL].toSorted()).toEqual(
    [...actions.keys()].toSorted(),
  );
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
