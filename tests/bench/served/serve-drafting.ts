import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storedSessionToken } from "@/lib/auth/sessions";
import { db, disconnect } from "@/lib/db";
import { ensureBuild } from "@/lib/start/ensure-build";
import { findFreePort } from "@/lib/start/find-free-port";
import { migrate } from "@/lib/start/migrate";
import { runPostgres } from "@/lib/start/postgres/run-postgres";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { besideAnEvent } from "@/tests/support/factories/events";
import { anExample } from "@/tests/support/factories/examples";

export type Served = { address: string; cookie: string; agreementId: string };

/**
 * Runs `measure` against the web server as production runs it, with a signed-in partner of an
 * agreement in drafting that holds the answers of EX-A. Ends and removes everything afterwards.
 */
export async function serveDrafting(measure: (served: Served) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-bench-"));
  const postgres = await runPostgres({ folder, password: "bench" });
  let server: ChildProcess | undefined;
  try {
    const databaseUrl = await postgres.openDatabase("bench");
    await migrate(databaseUrl);
    const port = String(await findFreePort());
    const address = `http://127.0.0.1:${port}`;
    Object.assign(process.env, {
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: "a secret for measuring that is long enough to be one",
      APP_URL: address,
      PORT: port,
      EMBEDDED: "1",
      LOG_LEVEL: "silent",
      DATA_FOLDER: folder,
      NODE_ENV: "production",
    });
    const drafting = await draftExampleA();
    await ensureBuild(folder);
    server = await startServer();
    await measure({ address, ...drafting });
  } finally {
    server?.kill("SIGTERM");
    await disconnect();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function draftExampleA() {
  const example = await anExample("ex-a");
  const { id, grantee } = await anAgreementOfTwo();
  // The few answers that a new agreement begins with make room for the example's.
  await besideAnEvent(id, async (tx) => {
    await tx.answer.deleteMany({ where: { agreementId: id } });
    await tx.$executeRaw`
      UPDATE "Answer" SET "agreementId" = ${id} WHERE "agreementId" = ${example.id}`;
  });
  const token = randomBytes(16).toString("hex");
  const expires = new Date(Date.now() + 60 * 60 * 1000);
  await db.session.create({
    data: { sessionToken: storedSessionToken(token), userId: grantee.userId, expires },
  });
  return { agreementId: id, cookie: `authjs.session-token=${token}` };
}

async function startServer(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/start/start.ts", "app"], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => {
      resolve();
    });
    child.once("exit", (code) => {
      reject(new Error(`The web server ended with ${String(code)}`));
    });
  });
  return child;
}
