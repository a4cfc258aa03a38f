import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "@playwright/test";

/**
 * The path of a Chromium or Chrome on this machine. Installs one when there is none: Playwright's
 * own, else the system's package where we are root. Throws with what to do when neither works.
 */
export function ensureBrowser(): string {
  const found = findBrowser() ?? downloadBrowser() ?? installPackage();
  if (found !== null) return found;
  throw new Error(
    "No Chromium or Chrome was found, and none could be installed. Install one (`npx playwright install chromium`, or your system's package `chromium`), or set BROWSER_PATH to the program.",
  );
}

/** What a browser needs to be told on this machine. */
export function browserFlags(): string[] {
  return [
    // Root, and many containers, cannot use the browser's sandbox.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
}

/** The browser without a window: no tool bar, and none of the processes that draw it. */
const WINDOWLESS = "chromium-headless-shell";

const NAMES = [
  WINDOWLESS,
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function findBrowser(): string | null {
  const wished = process.env["BROWSER_PATH"];
  const known = [wished ?? "", chromium.executablePath(), ...NAMES.map(which), ...PLACES];
  return known.find((path) => path !== "" && existsSync(path)) ?? null;
}

function downloadBrowser(): string | null {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")),
    "cli.js",
  );
  const { status } = spawnSync(process.execPath, [cli, "install", "chromium"], {
    stdio: "ignore",
    timeout: 300_000,
  });
  return status === 0 ? findBrowser() : null;
}

function installPackage(): string | null {
  if (process.getuid?.() !== 0 || which("apt-get") === "") return null;
  const options = {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  const install = ["install", "-qq", "-y", "--no-install-recommends"];
  spawnSync("apt-get", ["update", "-qq"], options);
  for (const name of [WINDOWLESS, "chromium"]) {
    if (spawnSync("apt-get", [...install, name], options).status === 0) return findBrowser();
  }
  return null;
}

function which(name: string): string {
  const { status, stdout } = spawnSync(process.platform === "win32" ? "where" : "which", [name], {
    encoding: "utf8",
  });
  return status === 0 ? (stdout.split(/\r?\n/)[0] ?? "") : "";
}
