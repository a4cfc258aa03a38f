import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "@/lib/start/find-free-port";
import { START_ARGUMENTS } from "@/tests/support/start-arguments";

/** The product as a person starts it, with a data folder of its own. */
export type RunningProduct = {
  /** Where it answers, as it printed it. */
  address: string;
  folder: string;
  process: ChildProcess;
  /** Everything it has printed so far. */
  output: () => string;
  /** Ctrl-C; resolves to the exit code once everything has ended. Removes the folder unless asked to keep it. */
  stop: (keep?: "keep") => Promise<number>;
};

export type ProductOptions = { env?: Record<string, string>; folder?: string; timeoutMs?: number };

const LONGEST_START_MS = 300_000;

/** From here on systems lend ports to whoever asks for any. */
const LENT_PORTS = 32_768;

/** Runs `npm start` without npm and waits for the address. Throws with its output when it ends before. */
export async function startProduct(options: ProductOptions = {}): Promise<RunningProduct> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "common-ground-e2e-"));
  // The database starts first: until then a port that systems lend out could be lent to somebody else.
  const port = String(await findFreePort(randomInt(20_000, LENT_PORTS)));
  const child = spawn(process.execPath, START_ARGUMENTS, {
    cwd: join(import.meta.dirname, "..", ".."),
    env: { ...withoutOurs(process.env), DATA_FOLDER: folder, PORT: port, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number>((resolve) => {
    child.once("close", (code) => {
      resolve(code ?? -1);
    });
  });

  const address = await Promise.race([
    readAddress(() => output, options.timeoutMs ?? LONGEST_START_MS),
    ended.then(() => null),
  ]);
  if (address === null) {
    child.kill("SIGINT");
    throw new Error(`It did not start:\n${output}`);
  }
  const stop = async (keep?: "keep") => {
    child.kill("SIGINT");
    const code = await ended;
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return { address, folder, process: child, output: () => output, stop };
}

async function readAddress(output: () => string, timeoutMs: number): Promise<string | null> {
  const end = performance.now() + timeoutMs;
  while (performance.now() < end) {
    const found = /ready:\s+(\S+)/.exec(output())?.[1];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

// A configuration of the machine that runs the tests must not leak into them.
const OURS =
  /^(DATABASE_URL|SMTP_URL|MAIL_FROM|APP_URL|AUTH_\w+|PORT|HOST|SEAL_\w+|TRUSTED_PROXIES|EMBEDDED|LOG_LEVEL|DATA_FOLDER|NODE_ENV|NODE_OPTIONS|TEST_\w+)$/;

function withoutOurs(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !OURS.test(name)),
  ) as NodeJS.ProcessEnv;
}
