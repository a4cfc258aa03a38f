import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { storedSessionToken } from "@/lib/auth/sessions";
import { db } from "@/lib/db";
import { answerDirectly } from "@/lib/server/answer-directly";
import { API_HEADERS } from "@/lib/server/api-headers";
import { anAgreement } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";

const JSON_FROM_HERE = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
const WRITES = { writes: [{ address: "comp.ratePerSlotCents", value: 98_500, seenRevision: 0 }] };

let server: Server;
let id: string;
let actor: Actor;
let cookie: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    void (answerDirectly(request, response) ?? response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  const agreement = await anAgreement();
  id = agreement.id;
  await signIn(agreement.grantee);
});

async function signIn(person: Actor) {
  actor = person;
  const { userId } = person;
  const token = `token-of-${userId}`;
  const expires = new Date(Date.now() + 60_000);
  await db.session.create({ data: { sessionToken: storedSessionToken(token), userId, expires } });
  cookie = `theme=dark; ${sessionCookieName()}=${token}`;
}

async function put(
  body: BodyInit,
  headers: Record<string, string> = JSON_FROM_HERE,
  agreementId = id,
) {
  const response = await fetch(addressOf(agreementId), {
    method: "PUT",
    headers: { ...headers, cookie },
    body,
    duplex: "half",
  } as RequestInit);
  expect(Object.fromEntries(response.headers)).toMatchObject(API_HEADERS);
  return { status: response.status, body: (await response.json()) as unknown };
}

function addressOf(agreementId: string): string {
  const address = server.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  return `http://127.0.0.1:${port}/api/agreements/${agreementId}/answers`;
}

async function countStored() {
  return await db.answer.count({ where: { agreementId: id, address: "comp.ratePerSlotCents" } });
}

async function countHistory() {
  const where = { agreementId: id, address: "comp.ratePerSlotCents" };
  return await db.answerRevision.count({ where });
}

test("autosave keeps an answer", async () => {
  const { status, body } = await put(JSON.stringify(WRITES));

  expect(status).toBe(200);
  expect(body).toEqual({
    ok: true,
    data: { saved: [{ address: "comp.ratePerSlotCents", revision: 1 }] },
  });
  expect(await countStored()).toBe(1);
});

test("autosave leaves its line in the trail and its step in the history", async () => {
  await put(JSON.stringify(WRITES));

  const trail = await db.auditEvent.findMany({ where: { agreementId: id, kind: "answers-saved" } });
  expect(trail).toHaveLength(1);
  expect(trail[0]?.actorId).toBe(actor.userId);
  expect(await countHistory()).toBe(1);
});

test("a session that has run out or was ended saves nothing", async () => {
  await db.session.updateMany({
    where: { userId: actor.userId },
    data: { expires: new Date(Date.now() - 1000) },
  });
  const late = await put(JSON.stringify(WRITES));
  await db.session.deleteMany({ where: { userId: actor.userId } });
  const ended = await put(JSON.stringify(WRITES));

  expect([late.status, ended.status]).toEqual([401, 401]);
  expect(await countStored()).toBe(0);
});

test("who is taken off the table saves nothing any more", async () => {
  await put(JSON.stringify(WRITES));
  await db.participant.delete({
    where: { agreementId_userId: { agreementId: id, userId: actor.userId } },
  });

  expect((await put(JSON.stringify(WRITES))).status).toBe(404);
});

test("what does not save is turned away, under the same headers", async () => {
  const response = await fetch(addressOf(id), { method: "POST", body: "{}" });

  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("PUT");
  expect(Object.fromEntries(response.headers)).toMatchObject(API_HEADERS);
});

test("the second of two writers is shown what stands", async () => {
  await put(JSON.stringify(WRITES));

  const second = await put(JSON.stringify({ writes: [{ ...WRITES.writes[0], value: 1 }] }));

  expect(second).toMatchObject({
    status: 409,
    body: {
      error: {
        code: "conflict",
        current: [{ value: 98_500, revision: 1, authorName: "Odalys Quill" }],
      },
    },
  });
});

test("the agreement in the address counts, not one in the body", async () => {
  const { id: other } = await anAgreement();

  const { status } = await put(JSON.stringify({ ...WRITES, agreementId: other }));

  expect(status).toBe(200);
  expect(await countStored()).toBe(1);
});

describe("refused before anything is read:", () => {
  test.each([
    ["from another site", 403, { ...JSON_FROM_HERE, "sec-fetch-site": "cross-site" }],
    ["from a neighbour site", 403, { ...JSON_FROM_HERE, "sec-fetch-site": "same-site" }],
    [
      "from another origin, by an older browser",
      403,
      { "content-type": "application/json", origin: "https://evil.example" },
    ],
    ["without saying from where", 403, { "content-type": "application/json" }],
    ["as a form", 415, { ...JSON_FROM_HERE, "content-type": "text/plain" }],
  ])("%s", async (_, status, headers) => {
    expect((await put(JSON.stringify(WRITES), headers)).status).toBe(status);
    expect(await countStored()).toBe(0);
  });

  test("more than 256 KB, stated or not", async () => {
    const long = JSON.stringify({ writes: [{ ...WRITES.writes[0], value: "a".repeat(300_000) }] });
    const streamed = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 10; part += 1)
          controller.enqueue(new TextEncoder().encode("a".repeat(40_000)));
        controller.close();
      },
    });

    const stated = await put(long);
    const unstated = await put(streamed);

    expect([stated.status, unstated.status]).toEqual([413, 413]);
    expect(stated.body).toMatchObject({
      error: { message: expect.stringContaining("256 KB") as string },
    });
  });
});

test.each(["", "null", "[]", "{", '"text"', "\uD800"])(
  "what is no JSON object is refused: %j",
  async (body) => {
    expect((await put(body)).status).toBe(415);
  },
);

test.each([
  "{}",
  '{"writes":[]}',
  '{"writes":{"length":1}}',
  '{"writes":[{"address":"comp.ratePerSlotCents"}]}',
  '{"writes":[null],"more":1}',
])("what says too little or too much is refused: %s", async (body) => {
  expect((await put(body)).status).toBe(422);
});

test("a value of the wrong kind is named by its address", async () => {
  const { status, body } = await put(
    JSON.stringify({
      writes: [{ address: "party.A.liaison", value: { email: "nowhere" }, seenRevision: 0 }],
    }),
  );

  expect(status).toBe(422);
  expect(body).toMatchObject({
    error: {
      fields: { "party.A.liaison.email": ["Use a mail address, such as name@example.org."] },
    },
  });
});

test("a stranger, a visitor and a wrong address cannot tell one agreement from none", async () => {
  await signIn(await aPerson());
  const stranger = await put(JSON.stringify(WRITES));
  const nowhere = await put(
    JSON.stringify(WRITES),
    JSON_FROM_HERE,
    "0193a000-0000-7000-8000-000000000009",
  );
  cookie = "";
  const visitor = await put(JSON.stringify(WRITES));

  expect(stranger).toEqual(nowhere);
  expect([stranger.status, visitor.status]).toEqual([404, 401]);
});
