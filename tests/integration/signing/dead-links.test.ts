import { beforeEach, describe, expect, test, vi } from "vitest";
import { GET as getDraftPdf } from "@/app/sign/[token]/agreement.pdf/route";
import { GET as getSealedPdf } from "@/app/sign/[token]/sealed.pdf/route";
import { db } from "@/lib/db";
import {
  confirmRead,
  declineToSign,
  freezeAgreement,
  giveConsent,
  openSigningRequest,
  resendSigningLink,
  signAgreement,
  withdrawFreeze,
} from "@/lib/signing/actions";
import { findSigningRequest } from "@/lib/signing/loaders";
import { signInAs } from "@/tests/support/session";
import { anAgreementReadyToSign, signingToken } from "@/tests/support/factories/signings";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));
vi.mock("@/lib/auth/client-address", () => import("@/tests/support/client-address"));

const NEVER_SENT = "A".repeat(43);

let agreementId: string;

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "rate_limit"`;
  await db.mailMessage.deleteMany();
  const ready = await anAgreementReadyToSign();
  agreementId = ready.id;
  signInAs(ready.grantee);
  await freezeAgreement({ agreementId });
});

/** Everything that anybody can try with a signing link, as what they get to see. */
const PLACES: Record<string, (token: string) => Promise<unknown>> = {
  page: findSigningRequest,
  "agreement.pdf": (token) => seen(getDraftPdf(new Request("http://localhost"), params(token))),
  "sealed.pdf": (token) => seen(getSealedPdf(new Request("http://localhost"), params(token))),
  open: (token) => openSigningRequest({ token }),
  read: (token) => confirmRead({ token }),
  consent: (token) => giveConsent({ token, textVersion: "2026-11-1" }),
  sign: (token) =>
    signAgreement({
      token,
      authorityConfirmed: true,
      mark: { kind: "typed", name: "Bertrand Ocelot" },
      intentConfirmed: true,
    }),
  decline: (token) => declineToSign({ token, reason: "Not today" }),
};

const params = (token: string) => ({ params: Promise.resolve({ token }) });

/** A file's status and type, or the digest by which Next answers "not found". */
async function seen(answer: Promise<Response>): Promise<unknown> {
  return await answer.then(
    ({ status, headers }) => [status, headers.get("content-type")],
    (error: unknown) => (error as { digest?: string }).digest,
  );
}

const outcomes = async (token: string) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(PLACES).map(async ([name, attempt]) => [name, await attempt(token)] as const),
    ),
  );

const DEATHS: Record<string, (token: string) => Promise<unknown>> = {
  "has run out": () => Promise.resolve(vi.setSystemTime(new Date("2027-01-20T09:30:00Z"))),
  "was replaced by a newer one": () => resendSigningLink({ agreementId, party: "A" }),
  "is of a withdrawn signing": () => withdrawFreeze({ agreementId, reason: "The rate changed" }),
  "was declined with": (token) => declineToSign({ token, reason: "The board has not voted" }),
  "is of a signing that the other side declined": async () =>
    declineToSign({ token: await signingToken("B"), reason: "The board has not voted" }),
};

describe("a signing link cannot be told from one that was never sent when it", () => {
  test.each(Object.entries(DEATHS))("%s", async (_, die) => {
    const token = await signingToken("A");
    await openSigningRequest({ token });
    await die(token);

    const shown = await outcomes(token);

    expect(shown).toEqual(await outcomes(NEVER_SENT));
    expect(shown).toMatchObject({
      page: null,
      "agreement.pdf": "NEXT_HTTP_ERROR_FALLBACK;404",
      "sealed.pdf": "NEXT_HTTP_ERROR_FALLBACK;404",
      sign: { ok: false, error: { code: "not-found" } },
    });
  });

  test("was signed with, before the signing was withdrawn", async () => {
    const token = await signed("A");
    await withdrawFreeze({ agreementId, reason: "The rate changed" });

    expect(await outcomes(token)).toEqual(await outcomes(NEVER_SENT));
  });
});

describe("whoever has signed", () => {
  test("keeps the way to their copies, also when the link's time is over", async () => {
    const [first] = [await signed("A"), await signed("B")];
    vi.setSystemTime(new Date("2027-06-01T09:30:00Z"));

    const shown = await outcomes(first);

    expect(shown["page"]).toMatchObject({
      organization: expect.stringContaining("Marigold") as string,
    });
    expect(shown["agreement.pdf"]).toEqual([200, "application/pdf"]);
    expect(shown["sealed.pdf"]).toEqual([200, "application/pdf"]);
    expect(shown["decline"]).toMatchObject({ ok: false, error: { code: "conflict" } });
  }, 30_000);

  test("gets no sealed file before everybody has signed", async () => {
    const token = await signed("A");

    expect(await PLACES["sealed.pdf"]?.(token)).toBe("NEXT_HTTP_ERROR_FALLBACK;404");
  });
});

/** A party's token, used up to and with the signature. */
async function signed(party: "A" | "B"): Promise<string> {
  const token = await signingToken(party);
  const textVersion = (await findSigningRequest(token))?.consent.version ?? "";
  await openSigningRequest({ token });
  await confirmRead({ token });
  await giveConsent({ token, textVersion });
  await signAgreement({
    token,
    authorityConfirmed: true,
    mark: { kind: "typed", name: "Bertrand Ocelot" },
    intentConfirmed: true,
  });
  return token;
}
