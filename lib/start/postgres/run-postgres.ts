import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { findFreePort } from "@/lib/start/find-free-port";
import { createCluster } from "@/lib/start/postgres/create-cluster";
import { findAccount } from "@/lib/start/postgres/find-account";
import { findBinaries } from "@/lib/start/postgres/find-binaries";
import { findPlace } from "@/lib/start/postgres/find-place";
import { runAs } from "@/lib/start/postgres/run-as";
import { stopLeftover } from "@/lib/start/postgres/stop-leftover";

/** A PostgreSQL server that this process started. */
export type RunningPostgres = {
  port: number;
  /** The address of one database of this server; creates the database when it is not there yet. */
  openDatabase: (name: string) => Promise<string>;
  /** Ends every connection, writes everything to disk, and resolves when the server has gone. */
  stop: () => Promise<void>;
};

export type PostgresOptions = {
  /** Where data and log belong. Another place is chosen, and said, when the server cannot reach it. */
  folder: string;
  password: string;
  /** For databases that are thrown away: does not wait for the disk. */
  throwAway?: boolean;
  /** Tells the person who waits what happens. */
  say?: (line: string) => void;
};

/**
 * Starts a real PostgreSQL from the npm package's binaries, on a free port of this machine only.
 * Recovers from a server or a start that was killed. Throws with the end of the server's log.
 */
export async function runPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { password, throwAway = false, say = () => undefined } = options;
  const account = findAccount();
  const place = await findPlace(options.folder, account, say);
  const binaries = await findBinaries(place, account);
  const data = join(place, "postgres");

  if (!existsSync(join(data, "PG_VERSION"))) {
    say("Creating the database …");
    await createCluster({ binaries, data, account, password, throwAway });
  }
  await stopLeftover({ binaries, data, account });

  const log = join(place, "postgres.log");
  const { server, port } = await startServer({ binaries, data, account, password, throwAway, log });
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((resolve) => server.once("exit", resolve));
    await runAs(account, binaries.pgCtl, ["stop", "-D", data, "-m", "fast", "-w", "-t", "30"]);
    await gone;
  };
  return { port, stop, openDatabase: (name) => openDatabase(addressOf(port, password), name) };
}

type Server = Parameters<typeof createCluster>[0] & { log: string };

const ATTEMPTS = 5;

// Another program may take the port between the choice and the start, and the processes of a
// killed server need a moment to go: both deserve a second attempt.
async function startServer(options: Server): Promise<{ server: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const server = spawnServer(options, port);
    if (await becomesReady(server, addressOf(port, options.password))) return { server, port };
    if (attempt === ATTEMPTS)
      throw new Error(`PostgreSQL did not start. Its log ends with:\n${endOf(options.log)}`);
    await sleep(attempt * 1000);
  }
}

function spawnServer({ binaries, data, account, throwAway, log }: Server, port: number) {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "timezone=UTC",
    ...(throwAway ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : []),
  ];
  const output = openSync(log, "a", 0o600);
  const server = spawn(
    binaries.postgres,
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    // A group of its own: Ctrl-C must reach the app first, and the database last.
    { ...account, cwd: data, detached: true, stdio: ["ignore", output, output] },
  );
  server.unref();
  closeSync(output);
  return server;
}

async function becomesReady(server: ChildProcess, address: string): Promise<boolean> {
  const failed = new AbortController();
  for (const event of ["exit", "error"]) {
    server.once(event, () => {
      failed.abort();
    });
  }
  while (!failed.signal.aborted) {
    if (await answers(address)) return true;
    await sleep(50);
  }
  return false;
}

async function answers(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function openDatabase(server: string, name: string): Promise<string> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return server.replace(/\/postgres$/, `/${name}`);
}

const addressOf = (port: number, password: string) =>
  `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/postgres`;

const endOf = (log: string) =>
  readFileSync(log, "utf8").trimEnd().split("\n").slice(-15).join("\n");
