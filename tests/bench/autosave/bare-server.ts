import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import pg from "pg";
import type { Slot, Statement } from "./record-statements";

// The baseline: Node's own HTTP server and pg, nothing else, executing the product's statements in
// one transaction. A process of its own; told what to do over its channel, it answers with its port.

const POOL_SIZE = 20;

type Order = { databaseUrl: string; statements: Statement[] };

process.once("message", ({ databaseUrl, statements }: Order) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  const server = createServer((request, response) => {
    save(pool, statements, request).then(
      (body) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify(body));
      },
      (error: unknown) => {
        response.writeHead(500);
        response.end(String(error));
      },
    );
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(address !== null && typeof address === "object" ? address.port : 0);
  });
});
process.on("disconnect", () => process.exit(0));

type Write = { address: string; value: unknown; seenRevision: number };

async function save(pool: pg.Pool, statements: readonly Statement[], request: IncomingMessage) {
  const { writes } = JSON.parse(await bodyOf(request)) as { writes: Write[] };
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const facts: Record<Slot, unknown> = factsOf(request, writes);
    for (const { text, values } of statements) {
      const { rows } = await client.query<Record<string, unknown>>(
        text,
        values.map((value) => ("slot" in value ? facts[value.slot] : value.literal)),
      );
      facts.userId ??= rows[0]?.["userId"];
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
  const saved = writes.map(({ address, seenRevision }) => ({
    address,
    revision: seenRevision + 1,
  }));
  return { ok: true, data: { saved } };
}

function factsOf(request: IncomingMessage, writes: readonly Write[]): Record<Slot, unknown> {
  const token = /authjs\.session-token=(\w+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
  const now = new Date();
  const answers = writes.map(({ address, seenRevision }) => ({
    address,
    revision: seenRevision + 1,
  }));
  const details = { answers };
  return {
    tokenHash: createHash("sha256").update(token).digest("hex"),
    now,
    userId: undefined,
    agreementId: request.url?.split("/")[3],
    addresses: writes.map(({ address }) => address),
    incoming: JSON.stringify(
      writes.map(({ address, seenRevision, value }) => ({
        address,
        seen: seenRevision,
        value,
        status: "final",
        reason: null,
        openOwner: null,
        openDue: null,
        position: 1,
      })),
    ),
    payload: JSON.stringify({ at: now.toISOString(), details, kind: "answers-saved" }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}
