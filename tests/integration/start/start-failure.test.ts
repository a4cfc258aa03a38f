import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFreePort } from "@/lib/start/find-free-port";
import { START_ARGUMENTS } from "@/tests/support/start-arguments";

test("a part that cannot work says why, also where its ordinary output is not shown", async () => {
  const nowhere = `postgresql://nobody@127.0.0.1:${String(await findFreePort())}/nothing`;

  const { code, complaint } = await startPart("migrate", { DATABASE_URL: nowhere });

  expect(code).toBe(1);
  expect(complaint).toMatch(/could not start[\s\S]*(refused|reach|connect)/i);
});

function startPart(role: string, values: Record<string, string>) {
  const child = spawn(process.execPath, [...START_ARGUMENTS, role], {
    cwd: join(import.meta.dirname, "../../.."),
    env: {
      ...process.env,
      AUTH_SECRET: "a secret for a test that is long enough to be one",
      APP_URL: "http://127.0.0.1:1",
      EMBEDDED: "1",
      ...values,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  return new Promise<{ code: number | null; complaint: string }>((resolve) => {
    child.once("close", (code) => {
      resolve({ code, complaint });
    });
  });
}
