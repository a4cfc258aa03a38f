import { createHash } from "node:crypto";
import { NextRequest } from "next/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { leave, requestSignInLink } from "@/lib/auth/actions";
import { currentActor } from "@/lib/auth/actor";
import { answerSignInRequest } from "@/lib/auth/answer-sign-in-request";
import { confirmationTarget } from "@/lib/auth/confirmation";
import { db } from "@/lib/db";
import { cookies, newVisitor, receive } from "@/tests/support/next-headers";

const SESSION_COOKIE = "authjs.session-token";
let address = 0;

beforeEach(() => {
  address += 1;
  newVisitor(`192.0.2.${String(address)}`);
});

async function mailedLink(email: string): Promise<URL> {
  const mail = await db.mailMessage.findFirstOrThrow({
    where: { recipient: email, kind: "sign-in-link" },
    orderBy: { id: "desc" },
  });
  return new URL(/http\S+/.exec(mail.text)?.[0] ?? "");
}

/** Presses the button of the page that the link opens. */
async function confirm(
  link: URL,
  headers: Record<string, string> = { "sec-fetch-site": "same-origin" },
) {
  const target = confirmationTarget(Object.fromEntries(link.searchParams)) ?? "";
  const { getAll } = await cookies();
  const cookie = getAll()
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
  const request = new NextRequest(new URL(target, "http://localhost:3000"), {
    method: "POST",
    headers: { ...headers, cookie },
  });
  const response = await answerSignInRequest(request);
  await receive(response);
  return response;
}

describe("a mailed link", () => {
  test("signs in whoever presses its button, and makes the account the first time", async () => {
    await requestSignInLink({ email: "Odalys@Example.org", next: "/agreements/new?from=mail" });
    const link = await mailedLink("odalys@example.org");

    const response = await confirm(link);

    expect(link.href).toMatch(/^http:\/\/localhost:3000\/sign-in\/confirm\?/);
    expect(response.headers.get("location")).toBe("http://localhost:3000/agreements/new?from=mail");
    expect(await currentActor()).toMatchObject({ email: "odalys@example.org", name: null });
  });

  test("signs the same person in again, with the account that they have", async () => {
    for (const visit of [1, 2]) {
      newVisitor(`198.51.100.${String(visit)}`);
      await requestSignInLink({ email: "again@example.org" });
      await confirm(await mailedLink("again@example.org"));
    }

    expect(await db.user.count({ where: { email: "again@example.org" } })).toBe(1);
  });

  test("comes back to the configured address, whatever the server calls itself", async () => {
    const request = new NextRequest("http://0.0.0.0:3000/api/auth/callback/email?token=a&email=b", {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin" },
    });

    const { headers } = await answerSignInRequest(request);

    expect(headers.get("location")).toMatch(/^http:\/\/localhost:3000\/sign-in\?error=/);
  });

  test("works once", async () => {
    await requestSignInLink({ email: "once@example.org" });
    const link = await mailedLink("once@example.org");
    await confirm(link);
    newVisitor();

    const second = await confirm(link);

    expect(second.headers.get("location")).toContain("/sign-in?error=Verification");
    expect(await currentActor()).toBeNull();
  });

  test("pressed twice at once signs in once", async () => {
    await requestSignInLink({ email: "twice@example.org" });
    const link = await mailedLink("twice@example.org");

    await Promise.all([confirm(link), confirm(link)]);

    expect(await db.session.count({ where: { user: { email: "twice@example.org" } } })).toBe(1);
  });

  test("runs out after fifteen minutes", async () => {
    await requestSignInLink({ email: "late@example.org" });
    const link = await mailedLink("late@example.org");
    vi.setSystemTime(Date.now() + 15 * 60 * 1000 + 1000);

    const response = await confirm(link);

    expect(response.headers.get("location")).toContain("/sign-in?error=Verification");
    expect(await currentActor()).toBeNull();
  });

  test("opens nothing for another address", async () => {
    await requestSignInLink({ email: "mine@example.org" });
    const link = await mailedLink("mine@example.org");
    link.searchParams.set("email", "yours@example.org");

    await confirm(link);

    expect(await currentActor()).toBeNull();
    expect(await db.user.count({ where: { email: "yours@example.org" } })).toBe(0);
  });

  test("is not used up by a mail scanner that posts from elsewhere", async () => {
    await requestSignInLink({ email: "scanned@example.org" });
    const link = await mailedLink("scanned@example.org");

    const scanner = await confirm(link, {});
    const foreign = await confirm(link, { "sec-fetch-site": "cross-site" });
    await confirm(link);

    expect([scanner.status, foreign.status]).toEqual([403, 403]);
    expect(await currentActor()).toMatchObject({ email: "scanned@example.org" });
  });

  test.each([
    "https://evil.example/agreements",
    "//evil.example/agreements",
    "/\\evil.example",
    "javascript:alert(1)",
    "http://localhost:3000.evil.example/",
  ])("never leads away from this site, not to %s", async (next) => {
    await requestSignInLink({ email: "away@example.org", next });
    const link = await mailedLink("away@example.org");
    link.searchParams.set("next", next);

    const response = await confirm(link);

    expect(new URL(response.headers.get("location") ?? "").host).toBe("localhost:3000");
  });

  test("names this site, whatever host the request claims", async () => {
    const { headers } = await import("@/tests/support/next-headers");
    (await headers()).set("host", "evil.example");
    (await headers()).set("x-forwarded-host", "evil.example");

    await requestSignInLink({ email: "host@example.org" });

    expect((await mailedLink("host@example.org")).origin).toBe("http://localhost:3000");
  });
});

describe("what is stored", () => {
  test("opens no session: of the cookie only the SHA-256 is in the table", async () => {
    await requestSignInLink({ email: "hashed@example.org" });
    await confirm(await mailedLink("hashed@example.org"));

    const cookie = (await cookies()).get(SESSION_COOKIE)?.value ?? "";
    const [session] = await db.session.findMany({
      where: { user: { email: "hashed@example.org" } },
    });
    expect(Buffer.from(cookie, "base64url").byteLength).toBe(32);
    expect(session?.sessionToken).toBe(createHash("sha256").update(cookie).digest("hex"));
  });

  test("opens no link: the token that was mailed is in no table but the outbox", async () => {
    await requestSignInLink({ email: "stored@example.org" });
    const token = (await mailedLink("stored@example.org")).searchParams.get("token") ?? "";

    const [kept] = await db.verificationToken.findMany({
      where: { identifier: "stored@example.org" },
    });
    expect(token.length).toBeGreaterThanOrEqual(32);
    expect(kept?.token).not.toContain(token);
  });
});

describe("a session", () => {
  test("ends with signing out, in the database too", async () => {
    await requestSignInLink({ email: "leaving@example.org" });
    await confirm(await mailedLink("leaving@example.org"));

    await expect(leave()).rejects.toThrow("NEXT_REDIRECT");

    expect(await currentActor()).toBeNull();
    expect(await db.session.count({ where: { user: { email: "leaving@example.org" } } })).toBe(0);
  });

  test("runs out after thirty days", async () => {
    await requestSignInLink({ email: "old@example.org" });
    await confirm(await mailedLink("old@example.org"));
    vi.setSystemTime(Date.now() + 30 * 24 * 60 * 60 * 1000 + 1000);

    expect(await currentActor()).toBeNull();
  });
});

describe("asking for links", () => {
  test("stops after five for one address, whoever asks", async () => {
    const results = [];
    for (let time = 1; time <= 6; time += 1) {
      newVisitor(`203.0.113.${String(time)}`);
      results.push(await requestSignInLink({ email: "flooded@example.org" }));
    }

    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
    expect(results[5]).toMatchObject({ error: { code: "too-many" } });
    expect(await db.mailMessage.count({ where: { recipient: "flooded@example.org" } })).toBe(5);
  });

  test("stops after twenty from one place, whichever addresses are named", async () => {
    newVisitor("203.0.113.200");
    const results = [];
    for (let time = 1; time <= 21; time += 1) {
      results.push(await requestSignInLink({ email: `guess-${String(time)}@example.org` }));
    }

    expect(results.filter(({ ok }) => ok)).toHaveLength(20);
  });

  test("is refused when the counter cannot be reached", async () => {
    await db.$executeRaw`ALTER TABLE rate_limit RENAME TO rate_limit_away`;

    const result = await requestSignInLink({ email: "closed@example.org" });
    await db.$executeRaw`ALTER TABLE rate_limit_away RENAME TO rate_limit`;

    expect(result).toMatchObject({ ok: false, error: { code: "too-many" } });
    expect(await db.mailMessage.count({ where: { recipient: "closed@example.org" } })).toBe(0);
  });

  test.each([
    "not an address",
    "a@b",
    "two@example.org, three@example.org",
    "\u202Eevil@example.org",
  ])("needs a mail address, not %s", async (email) => {
    expect(await requestSignInLink({ email })).toMatchObject({
      ok: false,
      error: { code: "invalid" },
    });
  });
});

test("nothing else of the sign-in library can be reached", async () => {
  for (const path of [
    "/api/auth/signin/email",
    "/api/auth/session",
    "/api/auth/signout",
    "/api/auth/csrf",
  ]) {
    const request = new NextRequest(`http://localhost:3000${path}`, {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin" },
    });

    expect((await answerSignInRequest(request)).status).toBe(404);
  }
});
