import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { givenEnvironment } from "@/lib/env";
import { sourceDigest } from "@/lib/start/source-digest";
import { say, words } from "@/lib/start/words";

/**
 * Builds the pages unless the build that is there was made from the very same sources. `logFolder`
 * receives the log. Throws with its end when the build fails.
 */
export async function ensureBuild(logFolder: string): Promise<void> {
  const project = process.cwd();
  const digest = sourceDigest(project);
  const stamp = join(project, ".next", "source-sha256");
  if (existsSync(join(project, ".next", "BUILD_ID")) && existsSync(stamp)) {
    if (readFileSync(stamp, "utf8") === digest) return;
  }

  say(words("building"));
  const log = join(logFolder, "build.log");
  mkdirSync(logFolder, { recursive: true });
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  const progress = setInterval(() => {
    say(words("stillBuilding", { seconds: seconds() }));
  }, 15_000);
  try {
    if ((await runBuild(project, log)) !== 0)
      throw new Error(`${words("buildFailed", { log })}\n${endOf(log)}`);
  } finally {
    clearInterval(progress);
  }
  writeFileSync(stamp, digest);
  say(words("built", { seconds: seconds() }));
}

async function runBuild(project: string, log: string): Promise<number> {
  const output = openSync(log, "w", 0o600);
  const next = createRequire(join(project, "package.json")).resolve("next/dist/bin/next");
  const environment = {
    ...givenEnvironment(),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const build = spawn(process.execPath, [next, "build"], {
    cwd: project,
    env: environment as NodeJS.ProcessEnv,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  const endWithUs = () => build.kill();
  process.once("exit", endWithUs);
  const code = await new Promise<number>((resolve) => {
    build.once("error", () => {
      resolve(-1);
    });
    build.once("exit", (exitCode) => {
      resolve(exitCode ?? -1);
    });
  });
  process.off("exit", endWithUs);
  return code;
}

const endOf = (log: string) =>
  readFileSync(log, "utf8").trimEnd().split("\n").slice(-30).join("\n");
