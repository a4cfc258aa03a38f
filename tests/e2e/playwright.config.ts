import { defineConfig } from "@playwright/test";
import { browserFlags, ensureBrowser } from "@/tests/support/find-browser";

const WHOLE_PATH = "whole-path.spec.ts";
const DRAFTS = "draft-*.spec.ts";

/** The production build in a real browser. Each worker starts the whole product for itself (fixtures.ts). */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  // The walk of two partners already takes two processors for itself.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  // The longest walks begin first, so that nobody waits for one of them alone.
  projects: [
    { name: "whole path", testMatch: WHOLE_PATH },
    { name: "drafts", testMatch: DRAFTS },
    { name: "pages", testIgnore: [WHOLE_PATH, DRAFTS] },
  ],
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: ensureBrowser(), args: browserFlags() },
    // A step that waits longer than this is broken; the test should say which.
    actionTimeout: 30_000,
    navigationTimeout: 40_000,
    locale: "en-US",
    timezoneId: "America/New_York",
    screenshot: "only-on-failure",
  },
});
