import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { disconnect } from "@/lib/db";
import { ensureBuild } from "@/lib/start/ensure-build";
import { findFreePort } from "@/lib/start/find-free-port";
import { migrate } from "@/lib/start/migrate";
import { runPostgres } from "@/lib/start/postgres/run-postgres";
import { START_ARGUMENTS } from "@/tests/support/start-arguments";

/**
 * Runs `measure` against the web server alone, as production runs it, on a PostgreSQL of its own in
 * which `prepare` has put what is needed. `address` is the server's, without a slash at its end; files
 * put in `public/` are served after `restart`. Ends and removes everything afterwards.
 */
export async function serveProduct<Prepared>(
  prepare: () => Promise<Prepared>,
  measure: (address: string, prepared: Prepared, restart: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-bench-"));
  const postgres = await runPostgres({ folder, password: "bench" });
  let running: ChildProcess | undefined;
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
    const prepared = await prepare();
    await ensureBuild(folder);
    running = await startServer();
    const restart = async () => {
      await stopServer(running);
      running = await startServer();
    };
    await measure(address, prepared, restart);
  } finally {
    await stopServer(running);
    await disconnect();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startServer(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...START_ARGUMENTS, "app"], {
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

async function stopServer(child: ChildProcess | undefined): Promise<void> {
  if (child?.kill("SIGTERM") !== true) return;
  await once(child, "exit");
}
