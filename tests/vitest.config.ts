import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = join(import.meta.dirname, "..");
const support = (file: string) => join(root, "tests/support", file);

// A zone that is not a whole number of hours from UTC: what confuses the two shows.
process.env["TZ"] = "Asia/Kathmandu";

const alias = [
  { find: /^@\//, replacement: `${root}/` },
  { find: /^server-only$/, replacement: support("empty-module.ts") },
];

export default defineConfig({
  root,
  test: {
    // Each worker of the integration tests has a database; more would only queue for processors.
    maxWorkers: 2,
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/{unit,golden}/**/*.test.{ts,tsx}"],
          setupFiles: [support("clock-and-console.ts")],
          // They test pure rooms and put nothing in the place of a module, so files share what they load.
          isolate: false,
          // Some read every template or assemble hundreds of agreements; a slow machine may take its time.
          testTimeout: 60_000,
        },
      },
      {
        root,
        resolve: {
          alias: [...alias, { find: /^next\/cache$/, replacement: support("next-cache.ts") }],
        },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          globalSetup: [support("postgres-server.ts")],
          setupFiles: ["clock-and-console.ts", "database.ts", "visitor.ts"].map(support),
          server: { deps: { inline: ["next-auth", "@auth/core", "next-intl"] } },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
