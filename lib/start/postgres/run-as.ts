import { spawn } from "node:child_process";

/** The operating-system account that runs PostgreSQL; empty means "whoever runs this". */
export type Account = { uid?: number; gid?: number };

/** Runs a program as that account, from a folder everybody may enter. Resolves to its exit code and output. */
export function runAs(
  account: Account,
  program: string,
  parameters: readonly string[],
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      ...account,
      cwd: process.platform === "win32" ? process.cwd() : "/",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", (error) => {
      resolve({ code: -1, output: error.message });
    });
    child.once("close", (code) => {
      resolve({ code: code ?? -1, output });
    });
  });
}
