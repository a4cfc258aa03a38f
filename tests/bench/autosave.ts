import { type ChildProcess, fork, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { disconnect } from "@/lib/db";
import { ensureBuild } from "@/lib/start/ensure-build";
import { findFreePort } from "@/lib/start/find-free-port";
import { migrate } from "@/lib/start/migrate";
import { runPostgres } from "@/lib/start/postgres/run-postgres";
import { recordStatements } from "./autosave/record-statements";
import { typeAway } from "./autosave/type-away";
import { countLostWrites, seatWriters } from "./autosave/writer";

// Answers saved per second over HTTP by 50 signed-in writers at once, with history and trail, against
// a bare Node + pg handler executing the same statements on the same PostgreSQL. Rounds alternate, so
// that a busy machine is busy for both; the figure is the median round.

const WRITERS = 50;
const WARM_UP_MS = 8000;
const ROUND_MS = 2500;
const ROUNDS = 5;
const LEAST_RATIO = 0.4;

const folder = mkdtempSync(join(tmpdir(), "common-ground-bench-"));
const postgres = await runPostgres({ folder, password: "bench" });
const databaseUrl = await postgres.openDatabase("bench");
const children: ChildProcess[] = [];
try {
  await migrate(databaseUrl);
  const port = await findFreePort();
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: "a secret for measuring that is long enough to be one",
    APP_URL: `http://127.0.0.1:${String(port)}`,
    PORT: String(port),
    EMBEDDED: "1",
    LOG_LEVEL: "silent",
    DATA_FOLDER: folder,
    NODE_ENV: "production",
  });

  const [ours, theirs] = [await seatWriters(WRITERS), await seatWriters(WRITERS)];
  const [first] = ours;
  if (first === undefined) throw new Error("Nobody writes");
  const bare = await startBareServer(await recordStatements(first));
  const product = await startProductServer(port);

  await typeAway(product, ours, WARM_UP_MS);
  await typeAway(bare, theirs, WARM_UP_MS);
  const rounds: { value: number; baseline: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const value = await typeAway(product, ours, ROUND_MS);
    rounds.push({ value, baseline: await typeAway(bare, theirs, ROUND_MS) });
  }
  const { value, baseline } = medianRound(rounds);
  const ratio = Math.round((value / baseline) * 1000) / 1000;
  const lost = await countLostWrites(ours);
  report({
    figure: "answers saved per second",
    value: Math.round(value),
    baseline: Math.round(baseline),
    ratio,
    aim: LEAST_RATIO,
    met: ratio >= LEAST_RATIO,
  });
  report({
    figure: "lost writes",
    value: lost,
    baseline: await countLostWrites(theirs),
    ratio: lost,
    aim: 0,
    met: lost === 0,
  });
} finally {
  for (const child of children) child.kill("SIGTERM");
  await disconnect();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

type Figure = {
  figure: string;
  value: number;
  baseline: number;
  ratio: number;
  aim: number;
  met: boolean;
};

function report(figure: Figure): void {
  console.log(JSON.stringify({ bench: "autosave", ...figure }));
}

function medianRound<Round extends { value: number; baseline: number }>(
  rounds: readonly Round[],
): Round {
  const sorted = rounds.toSorted((a, b) => a.value / a.baseline - b.value / b.baseline);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error("No round was measured");
  return median;
}

async function startBareServer(statements: unknown): Promise<string> {
  const child = fork(join(import.meta.dirname, "autosave/bare-server.ts"), {
    execArgv: ["--import", "tsx"],
  });
  children.push(child);
  child.send({ databaseUrl, statements });
  const port = await new Promise<number>((resolve) =>
    child.once("message", resolve as (port: unknown) => void),
  );
  return `http://127.0.0.1:${String(port)}`;
}

/** The web server alone, as production runs it. */
async function startProductServer(port: number): Promise<string> {
  await ensureBuild(folder);
  const child = spawn(process.execPath, ["--import", "tsx", "lib/start/start.ts", "app"], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  children.push(child);
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => {
      resolve();
    });
    child.once("exit", (code) => {
      reject(new Error(`The web server ended with ${String(code)}`));
    });
  });
  return `http://127.0.0.1:${String(port)}`;
}
