import { beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/db";
import { sealAgreement, sealStuckAgreements } from "@/lib/sealing/mutations";
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
import {
  findSealedFileByToken,
  findSigningRequest,
  loadSealedFile,
  loadSigningStatus,
} from "@/lib/signing/loaders";
import { saveAnswers } from "@/lib/answers/actions";
import { verifyFile } from "@/lib/verification/verify-file";
import { anAgreementReadyToSign, SIGNERS, signingToken } from "@/tests/support/factories/signings";
import { besideAnEvent } from "@/tests/support/factories/events";
import { aPerson } from "@/tests/support/factories/people";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));
vi.mock("@/lib/auth/client-address", () => import("@/tests/support/client-address"));
vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(new Headers({ "user-agent": "Test browser" })),
  cookies: () => Promise.resolve({ get: () => undefined }),
}));

let id: string;
let grantee: Awaited<ReturnType<typeof aPerson>>;
let provider: Awaited<ReturnType<typeof aPerson>>;

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "rate_limit"`;
  await db.mailMessage.deleteMany();
  ({ id, grantee, provider } = await anAgreementReadyToSign());
  signInAs(grantee);
});

async function freeze() {
  const result = await freezeAgreement({ agreementId: id });
  if (!result.ok) throw new Error(result.error.message);
  return result.data.freezeId;
}

/** Everything before the signature itself. */
async function prepare(token: string) {
  const consent = (await findSigningRequest(token))?.consent.version ?? "";
  return [
    await openSigningRequest({ token }),
    await confirmRead({ token }),
    await giveConsent({ token, textVersion: consent }),
  ];
}

function sign(token: string, name = "Bertrand Ocelot") {
  return signAgreement({
    token,
    authorityConfirmed: true,
    mark: { kind: "typed", name },
    intentConfirmed: true,
  });
}

async function bothTokens() {
  const tokens = { A: await signingToken("A"), B: await signingToken("B") };
  await prepare(tokens.A);
  await prepare(tokens.B);
  return tokens;
}

async function kinds() {
  const events = await db.auditEvent.findMany({
    where: { agreementId: id },
    orderBy: { seq: "asc" },
  });
  return events.map(({ kind }) => kind).slice(1);
}

describe("the whole way", () => {
  test("both sign, the file is sealed at once, verifies, and everybody gets a copy", async () => {
    await freeze();
    const tokens = await bothTokens();

    const first = await sign(tokens.A);
    const second = await signAgreement({
      token: tokens.B,
      authorityConfirmed: true,
      mark: { kind: "drawn", svgPath: "M10 10 C 20 20, 30 30, 40 40 L 50.123 60" },
      intentConfirmed: true,
    });

    expect(first).toEqual({ ok: true, data: { sealed: false } });
    expect(second).toEqual({ ok: true, data: { sealed: true } });
    const file = await loadSealedFile(id);
    const report = await verifyFile(new Uint8Array(file.bytes));
    expect(report.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.valid).toBe(true);
    expect(report.facts.signers.map(({ name }) => name)).toEqual([
      "Bertrand Ocelot",
      "Ignatius Plume",
    ]);
    const copies = await db.mailMessage.findMany({ where: { kind: "sealed-copy" } });
    expect(copies.map(({ recipient }) => recipient).toSorted()).toEqual(
      [grantee.email, provider.email, SIGNERS.A, SIGNERS.B].toSorted(),
    );
    expect(copies.every(({ attachmentIds }) => attachmentIds.length === 1)).toBe(true);
    expect(await kinds()).toEqual([
      "agreement-frozen",
      "agreement-opened",
      "agreement-read",
      "consent-given",
      "agreement-opened",
      "agreement-read",
      "consent-given",
      "agreement-signed",
      "agreement-signed",
      "signing-completed",
      "agreement-sealed",
    ]);
  }, 30_000);

  test("both parties see the same status, and neither sees a token", async () => {
    await freeze();
    const tokens = await bothTokens();
    await sign(tokens.A);

    const seenByGrantee = await loadSigningStatus(id);
    signInAs(provider);
    const seenByProvider = await loadSigningStatus(id);

    expect(seenByProvider.current).toEqual(seenByGrantee.current);
    expect(seenByGrantee.current?.signers.map(({ state }) => state)).toEqual(["signed", "open"]);
    const everything = JSON.stringify([
      seenByGrantee,
      await findSigningRequest(tokens.A),
      await db.auditEvent.findMany({ select: { payload: true } }),
    ]);
    for (const token of Object.values(tokens)) expect(everything).not.toContain(token);
    expect(everything).not.toContain("tokenHash");
  });

  test("the signers' links go to the signers, and to nobody else", async () => {
    await freeze();

    const mails = await db.mailMessage.findMany({ where: { kind: "signing-request" } });

    expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(
      [SIGNERS.A, SIGNERS.B].toSorted(),
    );
  });

  test("the signature keeps what it is evidence of", async () => {
    await freeze();
    const tokens = await bothTokens();
    await sign(tokens.A);

    const signature = await db.signature.findFirstOrThrow({
      where: { request: { freeze: { agreementId: id } } },
      include: { request: { include: { consent: true, freeze: true } } },
    });

    expect(signature.documentSha256).toBe(signature.request.freeze.documentSha256);
    expect(signature.userAgent).toBe("Test browser");
    expect(signature.intentText).toContain("Marigold Hollow Community Action");
    expect(signature.request.consent?.textSha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("what is in the way", () => {
  test("an agreement that is not ready is not fixed, and the reasons are named", async () => {
    await besideAnEvent(id, (tx) =>
      tx.answer.update({
        where: { agreementId_address: { agreementId: id, address: "vision.missionStatement" } },
        data: { status: "discussing" },
      }),
    );

    const result = await freezeAgreement({ agreementId: id });

    expect(result).toMatchObject({ ok: false, error: { code: "conflict" } });
    if (!result.ok) expect(result.error.current).not.toEqual([]);
    expect(await db.freeze.count({ where: { agreementId: id } })).toBe(0);
    expect((await db.agreement.findUniqueOrThrow({ where: { id } })).status).toBe("drafting");
  });

  test("two who fix the text at once fix it once", async () => {
    const results = await Promise.all([
      freezeAgreement({ agreementId: id }),
      freezeAgreement({ agreementId: id }),
    ]);

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.signingRequest.count({ where: { freeze: { agreementId: id } } })).toBe(2);
  });

  test("the steps have an order", async () => {
    await freeze();
    const token = await signingToken("A");

    const early = [
      await confirmRead({ token }),
      await giveConsent({ token, textVersion: "2026-11-1" }),
      await sign(token),
    ];

    expect(early.every(({ ok }) => !ok)).toBe(true);
    expect(await db.signature.count({ where: { request: { freeze: { agreementId: id } } } })).toBe(
      0,
    );
  });

  test("answers stand still while the agreement is being signed", async () => {
    await freeze();

    const result = await saveAnswers({
      agreementId: id,
      writes: [
        {
          address: "vision.missionStatement",
          value: "Something else that is long enough to be a mission.",
          seenRevision: 1,
        },
      ],
    });

    expect(result.ok).toBe(false);
  });

  test("a consent to other words than today's is refused", async () => {
    await freeze();
    const token = await signingToken("A");
    await openSigningRequest({ token });
    await confirmRead({ token });

    const result = await giveConsent({ token, textVersion: "1999" });

    expect(result).toMatchObject({ ok: false, error: { code: "conflict" } });
  });

  test.each([
    "M0 0",
    "",
    "M0 0<script>",
    "M0 0 L 1e9 2",
    "url(#x)",
    "L0 0 L1 1",
    "M0 0 A 1 1 1 1 1 1 1",
  ])("a drawn mark like %j is refused", async (svgPath) => {
    await freeze();
    const token = await signingToken("A");
    await prepare(token);

    const result = await signAgreement({
      token,
      authorityConfirmed: true,
      mark: { kind: "drawn", svgPath },
      intentConfirmed: true,
    });

    expect(result).toMatchObject({ ok: false, error: { code: "invalid" } });
  });
});

describe("links", () => {
  test("open nothing when they are made up", async () => {
    await freeze();
    const token = "A".repeat(43);

    expect(await findSigningRequest(token)).toBeNull();
    expect(await sign(token)).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(await findSealedFileByToken(token)).toBeNull();
  });

  test("sign once: the same again changes nothing, another mark is refused", async () => {
    await freeze();
    const tokens = await bothTokens();

    const results = await Promise.all([sign(tokens.A), sign(tokens.A), sign(tokens.A)]);
    const other = await sign(tokens.A, "Somebody Else");
    const decline = await declineToSign({ token: tokens.A, reason: "Too late" });

    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(other).toMatchObject({
      ok: false,
      error: { code: "conflict", message: expect.stringContaining("has been used") as string },
    });
    expect(decline.ok).toBe(false);
    expect(await db.signature.count({ where: { request: { freeze: { agreementId: id } } } })).toBe(
      1,
    );
  });

  test("run out", async () => {
    await freeze();
    const token = await signingToken("A");
    await prepare(token);
    vi.setSystemTime(new Date("2027-01-20T09:30:00Z"));

    const result = await sign(token);

    expect(result).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(await findSigningRequest(token)).toBeNull();
  });

  test("mailed again replace the one before", async () => {
    await freeze();
    const before = await signingToken("B");
    await resendSigningLink({ agreementId: id, party: "B" });

    const after = await signingToken("B");

    expect(after).not.toBe(before);
    expect(await findSigningRequest(before)).toBeNull();
    expect((await findSigningRequest(after))?.party).toBe("B");
  });

  test("of a withdrawn signing show nothing and sign nothing", async () => {
    await freeze();
    const tokens = await bothTokens();
    await sign(tokens.A);
    await withdrawFreeze({ agreementId: id, reason: "The rate changed" });

    const result = await sign(tokens.B);

    expect(result).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(await findSigningRequest(tokens.A)).toBeNull();
    expect(await findSigningRequest(tokens.B)).toBeNull();
    const status = await loadSigningStatus(id);
    expect(status).toMatchObject({
      status: "drafting",
      current: null,
      voided: [{ reason: "The rate changed", signedBy: ["A"] }],
    });
    expect(await db.mailMessage.count({ where: { kind: "signing-withdrawn" } })).toBe(4);
  });
});

describe("two at once", () => {
  test("lose no signature, seal once and mail once", async () => {
    await freeze();
    const tokens = await bothTokens();

    const results = await Promise.all([
      sign(tokens.A),
      sign(tokens.B),
      sign(tokens.A),
      sign(tokens.B),
    ]);

    expect(results.every(({ ok }) => ok)).toBe(true);
    expect((await db.agreement.findUniqueOrThrow({ where: { id } })).status).toBe("sealed");
    expect(await db.storedFile.count({ where: { sealedFreeze: { agreementId: id } } })).toBe(1);
    expect(await db.mailMessage.count({ where: { kind: "sealed-copy" } })).toBe(4);
  }, 30_000);

  test("seal once when the request and the job meet", async () => {
    const freezeId = await freeze();
    const tokens = await bothTokens();
    await sign(tokens.A);
    await Promise.all([sign(tokens.B), sealAgreement(freezeId), sealAgreement(freezeId)]);

    await Promise.all([sealAgreement(freezeId), sealAgreement(freezeId)]);

    expect(await db.mailMessage.count({ where: { kind: "sealed-copy" } })).toBe(4);
    expect((await kinds()).filter((kind) => kind === "agreement-sealed")).toHaveLength(1);
  }, 30_000);
});

describe("a declined signing", () => {
  test("is void for everybody, and the reason reaches both parties", async () => {
    await freeze();
    const tokens = await bothTokens();
    await sign(tokens.A);

    const result = await declineToSign({ token: tokens.B, reason: "The board has not voted" });

    expect(result.ok).toBe(true);
    expect(await loadSigningStatus(id)).toMatchObject({
      status: "drafting",
      voided: [{ reason: "The board has not voted" }],
    });
    const mails = await db.mailMessage.findMany({ where: { kind: "signing-declined" } });
    expect(mails).toHaveLength(4);
    expect(mails[0]?.text).toContain("The board has not voted");
  });

  test("can be tried again, with new links", async () => {
    await freeze();
    await declineToSign({ token: await signingToken("B"), reason: "Not today" });
    await freeze();
    const tokens = await bothTokens();
    await sign(tokens.A);

    const last = await sign(tokens.B);

    expect(last).toEqual({ ok: true, data: { sealed: true } });
    expect((await verifyFile(new Uint8Array((await loadSealedFile(id)).bytes))).valid).toBe(true);
  }, 30_000);
});

describe("when sealing does not happen at once", () => {
  test("a failure is kept with its cause, and the next attempt seals", async () => {
    const freezeId = await freeze();
    const tokens = await bothTokens();
    await sign(tokens.A);
    const identity = await import("@/lib/seal/seal-identity");
    const broken = vi
      .spyOn(identity, "sealIdentity")
      .mockRejectedValueOnce(new Error("The seal's key is locked"));

    const result = await sign(tokens.B);

    expect(broken).toHaveBeenCalled();
    expect(result).toEqual({ ok: true, data: { sealed: false } });
    expect(await loadSigningStatus(id)).toMatchObject({
      status: "sealing",
      current: { sealError: "The seal's key is locked", sealAttempts: 1 },
    });
    expect(await sealAgreement(freezeId)).toBe(true);
    expect(await loadSigningStatus(id)).toMatchObject({
      status: "sealed",
      current: { sealError: null, sealAttempts: 2 },
    });
  }, 30_000);

  test("after a crash between the last signature and the seal, the waiting job seals", async () => {
    const freezeId = await freeze();
    const tokens = await bothTokens();
    await sign(tokens.A);
    const sealing = await import("@/lib/sealing/mutations");
    vi.spyOn(sealing, "sealAgreement").mockRejectedValueOnce(new Error("killed"));
    await expect(sign(tokens.B)).rejects.toThrow("killed");

    const jobs = await db.$queryRaw<
      { key: string }[]
    >`SELECT key FROM graphile_worker.jobs WHERE key = ${`seal-${freezeId}`}`;
    const { sealAgreementJob } = await import("@/lib/jobs/seal-agreement");
    await sealAgreementJob({ freezeId });

    expect(jobs).toHaveLength(1);
    expect(await loadSigningStatus(id)).toMatchObject({ status: "sealed" });
  }, 30_000);

  test("the sweep seals what even its job has forgotten", async () => {
    await freeze();
    const tokens = await bothTokens();
    await sign(tokens.A);
    const identity = await import("@/lib/seal/seal-identity");
    vi.spyOn(identity, "sealIdentity").mockRejectedValueOnce(new Error("no key"));
    await sign(tokens.B);
    vi.setSystemTime(new Date("2026-12-15T09:35:00Z"));

    const sealed = await sealStuckAgreements();

    expect(sealed).toBe(1);
    expect(await loadSigningStatus(id)).toMatchObject({ status: "sealed" });
  }, 30_000);
});

describe("a stranger", () => {
  test("cannot tell that the agreement exists", async () => {
    await freeze();
    signInAs(await aPerson({ name: "Stranger" }));

    for (const result of [
      await freezeAgreement({ agreementId: id }),
      await withdrawFreeze({ agreementId: id, reason: "Because" }),
      await resendSigningLink({ agreementId: id, party: "A" }),
    ]) {
      expect(result).toMatchObject({ ok: false, error: { code: "not-found" } });
    }
    await expect(loadSigningStatus(id)).rejects.toThrow();
    await expect(loadSealedFile(id)).rejects.toThrow();
  });
});
