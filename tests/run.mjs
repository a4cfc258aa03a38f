// npm test: every check of this project as named steps, the same here and in CI. What reads the code
// runs beside what runs it; the build and the browser have the machine to themselves.
// Ends with "N passed, N failed" (and ", N skipped") on a line of its own; exits 0 only without failure.
// `npm test -- unit lint` runs only the named steps.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { ensureTool } from "./support/ensure-tool.mjs";

const root = join(import.meta.dirname, "..");
const node = process.execPath;
const typescript = [node, "--import", "tsx"];
const bin = (name) => join(root, "node_modules", ".bin", name);
const vitest = [bin("vitest"), "run", "--config", "tests/vitest.config.ts"];

// Lint and types judge links, whose types Next writes from the routes.
const typedRoutes = [bin("next"), "typegen"];

const steps = [
  {
    name: "format",
    lane: "reading",
    runs: [[bin("prettier"), "--check", "--log-level=warn", "."]],
  },
  {
    name: "lint",
    lane: "reading",
    runs: [typedRoutes, [bin("oxlint"), "."], [bin("eslint"), "--max-warnings=0", "."]],
  },
  { name: "types", lane: "reading", runs: [typedRoutes, [bin("tsc"), "--noEmit"]] },
  {
    name: "architecture",
    lane: "reading",
    runs: [
      [bin("depcruise"), "--config", "tests/architecture.cjs"].concat([
        "app",
        "components",
        "lib",
        "prisma",
        "tests",
        "proxy.ts",
        "next.config.ts",
      ]),
    ],
  },
  { name: "dead code", lane: "reading", runs: [[bin("knip")]] },
  {
    name: "templates:check",
    lane: "reading",
    runs: [[...typescript, "lib/commands/templates-check.ts"]],
  },
  { name: "unit", lane: "running", runs: [[...vitest, "--project", "unit"]] },
  { name: "integration", lane: "running", runs: [[...vitest, "--project", "integration"]] },
  { name: "build", lane: "alone", runs: [[...typescript, "tests/support/build.ts"]] },
  {
    name: "e2e",
    lane: "alone",
    runs: [[bin("playwright"), "test", "--config", "tests/e2e/playwright.config.ts"]],
  },
];

// What independent code needs to look at PDF files; tests that use a missing one skip themselves by name.
const OPTIONAL_TOOLS = ["pdftotext", "pdfsig", "qpdf"];

// A step that hangs must fail by its name, with what it said so far. The longest takes about fifteen minutes.
const LONGEST_STEP_MS = 30 * 60_000;

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? steps : steps.filter(({ name }) => wanted.includes(name));
const inCI = Boolean(process.env.CI);
const color = process.stdout.isTTY
  ? (code, text) => `\u001b[${code}m${text}\u001b[0m`
  : (_, text) => text;

const running = new Set();
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exitCode = 130;
    setTimeout(() => process.exit(130), 10_000).unref();
  });

if (!existsSync(join(root, "lib/generated/prisma/client.ts")))
  await run([node, "prisma/generate.mjs"]);

const counts = { passed: 0, failed: 0, skipped: 0 };
const missing = chosen.some(({ name }) => ["unit", "integration", "e2e"].includes(name))
  ? OPTIONAL_TOOLS.filter((tool) => !ensureTool(tool))
  : [];
if (missing.length > 0)
  report(inCI ? "failed" : "skipped", `checks with ${missing.join(", ")} (not installed)`, 0);

await Promise.all([runLane("reading"), runLane("running")]);
await runLane("alone");

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
if (counts.failed > 0) process.exitCode ||= 1;

async function runLane(lane) {
  for (const step of chosen.filter((one) => one.lane === lane)) {
    if (process.exitCode === 130) return;
    const began = performance.now();
    const { code, output } = await runStep(step);
    const passed = code === 0;
    report(passed ? "passed" : "failed", step.name, performance.now() - began);
    if (!passed) console.log(indent(output));
  }
}

async function runStep({ runs }) {
  let last = { code: 0, output: "" };
  for (const command of runs) {
    if (last.code === 0) last = await run(command);
  }
  return last;
}

function run([program, ...parameters]) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: "0", NEXT_TELEMETRY_DISABLED: "1", TZ: "Asia/Kathmandu" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    const end = (code, last = "") => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code, output: output + last });
    };
    const limit = setTimeout(() => {
      child.kill("SIGKILL");
      child.stdout.destroy();
      child.stderr.destroy();
      end(-1, `\nStopped: it was not done after ${LONGEST_STEP_MS / 60_000} minutes.\n`);
    }, LONGEST_STEP_MS);
    child.once("error", (error) => end(-1, error.message));
    child.once("close", (code) => end(code ?? -1));
  });
}

function report(result, name, milliseconds) {
  counts[result] += 1;
  const mark = { passed: color(32, "✓"), failed: color(31, "✗"), skipped: color(33, "–") }[result];
  console.log(
    `${mark} ${result.padEnd(7)} ${name.padEnd(16)} ${(milliseconds / 1000).toFixed(1)} s`,
  );
}

function indent(text) {
  return text
    .trimEnd()
    .split("\n")
    .slice(-400)
    .map((line) => `    ${line}`)
    .join("\n");
}
