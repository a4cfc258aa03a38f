import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { storedSessionToken } from "@/lib/auth/sessions";
import { findWritingScope } from "@/lib/answers/data";
import { saveAnswers } from "@/lib/answers/mutations";
import { db } from "@/lib/db";
import { type Live, openLive } from "@/lib/live/live";
import { MOST_WINDOWS } from "@/lib/live/watch-request";
import { answerDirectly } from "@/lib/server/answer-directly";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";
import { openNews, type OpenNews } from "@/tests/support/open-news";

/** A web process, as far as it is live: two of them share nothing but the database. */
type Process = { live: Live; server: Server; address: string };

let processes: Process[] = [];
let streams: OpenNews[] = [];
let id: string;
let grantee: Actor;
let provider: Actor;

beforeEach(async () => {
  ({ id, grantee, provider } = await anAgreementOfTwo());
  processes = [await aProcess(), await aProcess()];
});

afterEach(async () => {
  for (const stream of streams) stream.close();
  streams = [];
  for (const { live, server } of processes) {
    await live.stop();
    server.closeAllConnections();
    server.close();
  }
});

test("what one partner saves at one process reaches the other's window at another", async () => {
  const news = await watch(1, provider);

  const status = await putAnswer(0, grantee, "Babies thrive close to home.");

  expect(status).toBe(200);
  expect(await news.next("changed")).toMatchObject({
    kind: "answers-saved",
    name: "Odalys Quill",
    party: "A",
    self: false,
    about: expect.stringMatching(/\w/) as string,
    answers: [{ address: "vision.missionStatement", revision: 1 }],
  });
});

test("the news carries no value of an answer", async () => {
  const news = await watch(1, provider);

  await putAnswer(0, grantee, "A sentence that stays in the database.");
  await news.next("changed");

  expect(news.text()).not.toContain("stays in the database");
});

test("a person's own other window is told that it was they", async () => {
  const news = await watch(1, grantee);

  await putAnswer(0, grantee, "Babies thrive close to home.");

  expect(await news.next("changed")).toMatchObject({ self: true });
});

test("a window that comes back is told what it missed, once and in order", async () => {
  const first = await watch(0, provider);
  await save(grantee, "First.", 0);
  await first.next("changed");
  first.close();
  await save(grantee, "Second.", 1);
  await save(grantee, "Third.", 2);

  const again = await watch(1, provider, { "last-event-id": first.lastId() });

  const revisions = [await again.next("changed"), await again.next("changed")].map(
    ({ answers }) => (answers as { revision: number }[])[0]?.revision,
  );
  expect(revisions).toEqual([2, 3]);
});

test("a connection to the database that is cut is replaced, and what was missed arrives", async () => {
  const news = await watch(0, provider);
  await news.next("here");
  await expect.poll(listeners).toHaveLength(processes.length);
  const cut = await listeners();
  await db.$queryRaw`
    SELECT pg_terminate_backend(pid) FROM unnest(${cut}::int[]) pid`;

  await save(grantee, "Written while nobody listened.", 0);

  expect(await news.next("changed")).toMatchObject({ kind: "answers-saved" });
});

test("a stranger and somebody signed out are told nothing, not even that it exists", async () => {
  const stranger = await aPerson({});
  const url = `${processes[0]?.address ?? ""}/api/agreements/${id}/news`;

  const answers = await Promise.all([
    fetch(url, { headers: { cookie: await cookieOf(stranger) } }),
    fetch(url),
    fetch(url.replace(id, "00000000-0000-4000-8000-000000000000"), {
      headers: { cookie: await cookieOf(grantee) },
    }),
    here(0, stranger, "read"),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([404, 401, 404, 404]);
});

test("a stream ends with the session that opened it, before it tells anything more", async () => {
  const news = await watch(0, provider);
  await news.next("here");
  await db.session.deleteMany({ where: { userId: provider.userId } });

  await putAnswer(1, grantee, "Not for those who left.");

  await news.ended;
  expect(news.text()).not.toContain("answers-saved");
});

test("who has the agreement open, and at which question, is seen from another process", async () => {
  const news = await watch(1, grantee);

  await here(0, provider, "beliefs/mission");

  const people = await news.nextWhere("here", (list) => JSON.stringify(list).includes("mission"));
  expect(people).toEqual([
    {
      name: "Tansy Brambleworth",
      party: "B",
      self: false,
      place: "beliefs/mission",
      heading: "Why does this partnership exist?",
    },
  ]);
});

test("who closes the window is gone at once; who falls silent, within half a minute", async () => {
  const news = await watch(1, grantee);
  await here(0, provider, "read");
  await news.nextWhere("here", (list) => list.length === 1);

  await here(0, provider, "read", { leaves: true });
  await news.nextWhere("here", (list) => list.length === 0);
  await here(0, provider, "ready");
  await news.nextWhere("here", (list) => list.length === 1);
  await db.$executeRaw`UPDATE "Presence" SET "seenAt" = now() - interval '25 seconds'`;

  await news.nextWhere("here", (list) => list.length === 0);
});

test("one person cannot hold any number of streams", async () => {
  const cookie = await cookieOf(grantee);
  for (let count = 0; count < MOST_WINDOWS; count += 1)
    streams.push(
      await openNews(`${processes[0]?.address ?? ""}/api/agreements/${id}/news`, { cookie }),
    );

  const onceMore = await fetch(`${processes[0]?.address ?? ""}/api/agreements/${id}/news`, {
    headers: { cookie },
  });

  expect(onceMore.status).toBe(429);
});

test("a process that stops lets its streams go", async () => {
  const news = await watch(0, provider);

  await processes[0]?.live.stop();

  await news.ended;
});

async function aProcess(): Promise<Process> {
  const live = openLive();
  const server = createServer((request, response) => {
    void (
      answerDirectly(request, response) ??
      live.answer(request, response) ??
      response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  const port = typeof place === "object" ? String(place?.port) : "";
  return { live, server, address: `http://127.0.0.1:${port}` };
}

async function watch(process: number, person: Actor, headers: Record<string, string> = {}) {
  const { position } = await trailOf();
  const address = processes[process]?.address ?? "";
  const stream = await openNews(`${address}/api/agreements/${id}/news?after=${String(position)}`, {
    cookie: await cookieOf(person),
    ...headers,
  });
  streams.push(stream);
  return stream;
}

async function trailOf() {
  return { position: await db.auditEvent.count({ where: { agreementId: id } }) };
}

async function putAnswer(process: number, person: Actor, value: string): Promise<number> {
  const address = processes[process]?.address ?? "";
  const response = await fetch(`${address}/api/agreements/${id}/answers`, {
    method: "PUT",
    headers: {
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
      cookie: await cookieOf(person),
    },
    body: JSON.stringify({
      writes: [{ address: "vision.missionStatement", value, seenRevision: 0 }],
    }),
  });
  return response.status;
}

async function save(person: Actor, value: string, seenRevision: number) {
  const scope = await findWritingScope(person, id, ["vision.missionStatement"]);
  if (scope === null) throw new Error("There is no such agreement");
  await saveAnswers(person, scope, [{ address: "vision.missionStatement", value, seenRevision }]);
}

async function here(process: number, person: Actor, place: string, more: object = {}) {
  const address = processes[process]?.address ?? "";
  return await fetch(`${address}/api/agreements/${id}/presence`, {
    method: "PUT",
    headers: {
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
      cookie: await cookieOf(person),
    },
    body: JSON.stringify({ windowId: "window-of-a-test", place, ...more }),
  });
}

async function cookieOf({ userId }: Actor): Promise<string> {
  const token = `token-of-${userId}`;
  await db.session.upsert({
    where: { sessionToken: storedSessionToken(token) },
    create: {
      sessionToken: storedSessionToken(token),
      userId,
      expires: new Date(Date.now() + 600_000),
    },
    update: {},
  });
  return `${sessionCookieName()}=${token}`;
}

/** The connections of this database that listen. A process takes a moment to open its own. */
async function listeners(): Promise<number[]> {
  const found = await db.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%'`;
  return found.map(({ pid }) => pid);
}
