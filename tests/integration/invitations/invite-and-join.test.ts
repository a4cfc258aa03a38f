import { beforeEach, describe, expect, test, vi } from "vitest";
import { loadAgreement } from "@/lib/agreements/loaders";
import { db } from "@/lib/db";
import { acceptInvitation, invitePartner } from "@/lib/invitations/actions";
import { findInvitation } from "@/lib/invitations/loaders";
import { anAgreement, anAgreementOfTwo, mailedToken } from "@/tests/support/factories/agreements";
import { besideAnEvent } from "@/tests/support/factories/events";
import { aPerson } from "@/tests/support/factories/people";
import { signInAs } from "@/tests/support/session";

vi.mock("@/lib/auth/actor", () => import("@/tests/support/session"));
vi.mock("@/lib/auth/client-address", () => import("@/tests/support/client-address"));

const DAY = 24 * 60 * 60 * 1000;
const ORGANIZATION = "Puddlejump Family Child Care Network, Inc.";

let id: string;
let grantee: Awaited<ReturnType<typeof aPerson>>;
let provider: Awaited<ReturnType<typeof aPerson>>;

beforeEach(async () => {
  ({ id, grantee } = await anAgreement());
  provider = await aPerson({ name: "Tansy" });
  signInAs(grantee);
});

function invite(email = provider.email) {
  return invitePartner({ agreementId: id, email, name: "Tansy Brambleworth" });
}

function join(token: string, organization = ORGANIZATION) {
  return acceptInvitation({ token, organization, name: "Tansy Brambleworth" });
}

async function invitedToken(): Promise<string> {
  await invite();
  return await mailedToken(provider.email);
}

async function events() {
  const found = await db.auditEvent.findMany({
    where: { agreementId: id },
    orderBy: { seq: "asc" },
  });
  return found.map(({ kind }) => kind);
}

describe("an invitation", () => {
  test("goes to the partner by mail, and to nobody else", async () => {
    const result = await invite();

    const token = await mailedToken(provider.email);
    const [stored] = await db.invitation.findMany({ where: { agreementId: id } });
    const seen = JSON.stringify([
      result,
      await loadAgreement(id),
      stored,
      await db.auditEvent.findMany({ select: { payload: true } }),
    ]);
    expect(result).toEqual({ ok: true, data: { expiresAt: new Date(Date.now() + 14 * DAY) } });
    expect(Buffer.from(token, "base64url").byteLength).toBe(32);
    expect(seen).not.toContain(token);
    expect(await db.mailMessage.count({ where: { recipient: grantee.email } })).toBe(0);
  });

  test("shows who asks and what for, without using the link up", async () => {
    const token = await invitedToken();
    signInAs(null);

    const views = [await findInvitation(token), await findInvitation(token)];

    expect(views[1]).toEqual({
      agreementTitle: "Places for babies in Exampleland",
      party: "B",
      inviterOrganization: "Marigold Hollow Community Action, Inc.",
      state: "open",
      isSignedIn: false,
    });
  });

  test("stands beside the agreement until it is taken", async () => {
    await invite();

    const { parties } = await loadAgreement(id);
    expect(parties.B).toEqual({
      organization: null,
      people: [],
      invited: { email: provider.email, expiresAt: new Date(Date.now() + 14 * DAY) },
    });
  });

  test("replaces the one before it", async () => {
    const first = await invitedToken();
    const second = await invitedToken();
    signInAs(provider);

    expect(await join(first)).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(await findInvitation(first)).toBeNull();
    expect((await join(second)).ok).toBe(true);
  });

  test("cannot carry markup or a header into the mail", async () => {
    await db.user.update({ where: { id: grantee.userId }, data: { name: "<b>Odalys</b>" } });
    signInAs({ ...grantee, name: "<b>Odalys</b>" });

    await invite();

    const [mail] = await db.mailMessage.findMany({ where: { recipient: provider.email } });
    expect(mail?.html).toContain("&lt;b&gt;Odalys&lt;/b&gt;");
    expect(mail?.html).not.toContain("<b>");
    expect(mail?.subject).not.toMatch(/[\r\n]/);
  });
});

describe("the partner", () => {
  test("joins as an equal owner, in another organization", async () => {
    const token = await invitedToken();
    signInAs(provider);

    expect(await join(token)).toEqual({ ok: true, data: { agreementId: id } });
    const mine = await loadAgreement(id);
    expect(mine.me).toEqual({ party: "B", name: "Tansy" });
    expect(mine.parties.B).toEqual({
      organization: ORGANIZATION,
      people: [{ name: "Tansy Brambleworth", email: provider.email }],
      invited: null,
    });
    expect(mine.answers.party).toMatchObject({ B: { legalName: ORGANIZATION } });
    expect(await events()).toEqual(["agreement-created", "partner-invited", "partner-joined"]);
  });

  test("uses the link once", async () => {
    const token = await invitedToken();
    signInAs(provider);
    await join(token);

    expect(await join(token)).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(await events()).toHaveLength(3);
  });

  test("comes from the used link to the agreement, and nobody else does", async () => {
    const token = await invitedToken();
    signInAs(provider);
    await join(token);

    expect(await findInvitation(token)).toEqual({ state: "joined", agreementId: id });
    for (const reader of [null, grantee, await aPerson()]) {
      signInAs(reader);
      expect(await findInvitation(token)).toBeNull();
    }
  });

  test("pressing twice joins once", async () => {
    const token = await invitedToken();
    signInAs(provider);

    const results = await Promise.all([join(token), join(token), join(token)]);

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.participant.count({ where: { agreementId: id } })).toBe(2);
  });

  test("cannot join after fourteen days", async () => {
    const token = await invitedToken();
    signInAs(provider);
    vi.setSystemTime(Date.now() + 14 * DAY);

    expect(await findInvitation(token)).toBeNull();
    expect(await join(token)).toMatchObject({ ok: false, error: { code: "not-found" } });
  });

  test("keeps the legal name that the other side has written", async () => {
    const token = await invitedToken();
    await besideAnEvent(id, (tx) =>
      tx.answer.create({
        data: {
          agreementId: id,
          address: "party.B.legalName",
          value: "Puddlejump",
          revision: 1,
          status: "final",
        },
      }),
    );
    signInAs(provider);
    await join(token);

    expect((await loadAgreement(id)).answers.party).toMatchObject({
      B: { legalName: "Puddlejump" },
    });
  });
});

describe("nobody joins", () => {
  test("with a link that was mailed to somebody else", async () => {
    const token = await invitedToken();
    signInAs(await aPerson({ name: "Somebody else" }));

    expect(await join(token)).toEqual(await join("A".repeat(43)));
    expect(await findInvitation(token)).toBeNull();
  });

  test("from the organization that sent the invitation", async () => {
    const { organizationId } = await db.membership.findFirstOrThrow({
      where: { userId: grantee.userId },
    });
    await db.membership.create({ data: { organizationId, userId: provider.userId } });
    const token = await invitedToken();
    signInAs(provider);

    expect(await join(token)).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(await db.participant.count({ where: { agreementId: id } })).toBe(1);
  });

  test("with a token that was never sent", async () => {
    signInAs(provider);

    expect(await join("A".repeat(43))).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(await findInvitation("A".repeat(43))).toBeNull();
  });

  test("signed out", async () => {
    const token = await invitedToken();
    signInAs(null);

    expect(await join(token)).toMatchObject({ ok: false, error: { code: "signed-out" } });
  });

  test("once the agreement is being signed", async () => {
    const token = await invitedToken();
    await db.agreement.update({ where: { id }, data: { status: "signing" } });
    signInAs(provider);

    expect(await join(token)).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect((await findInvitation(token))?.state).toBe("open");
  });
});

describe("nobody is invited", () => {
  test("by a stranger, who cannot tell that the agreement exists", async () => {
    signInAs(await aPerson());

    expect(await invite()).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(await db.invitation.count({ where: { agreementId: id } })).toBe(0);
  });

  test("to a side that is taken", async () => {
    const table = await anAgreementOfTwo();
    signInAs(table.provider);

    const result = await invitePartner({
      agreementId: table.id,
      email: "third@example.org",
      name: "Third",
    });

    expect(result).toMatchObject({ ok: false, error: { code: "conflict" } });
  });

  test("at one's own address", async () => {
    expect(await invite(grantee.email)).toMatchObject({ ok: false, error: { code: "invalid" } });
  });

  test("more than twenty times in an hour", async () => {
    const results = [];
    for (let time = 1; time <= 21; time += 1) results.push(await invite());

    expect(results.filter(({ ok }) => ok)).toHaveLength(20);
    expect(results[20]).toMatchObject({ ok: false, error: { code: "too-many" } });
  });
});

test("too many guesses at invitations from one place find nothing more", async () => {
  const token = await invitedToken();
  const { comeFrom } = await import("@/tests/support/client-address");
  comeFrom("198.51.100.77");
  for (let guess = 0; guess < 60; guess += 1) await findInvitation(`guess-${String(guess)}`);

  expect(await findInvitation(token)).toBeNull();
});
