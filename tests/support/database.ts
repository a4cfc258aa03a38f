import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, inject } from "vitest";

// Runs before each file of integration tests: a fresh copy of the migrated database for this
// worker, and a configuration that leads to it.
const server = inject("postgresServer");
const database = `worker_${process.env["VITEST_POOL_ID"] ?? "0"}`;
const dataFolder = mkdtempSync(join(tmpdir(), "common-ground-data-"));

const client = new Client({ connectionString: `${server}/postgres` });
await client.connect();
await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
await client.query(`CREATE DATABASE ${database} TEMPLATE migrated`);
await client.end();

Object.assign(process.env, {
  DATABASE_URL: `${server}/${database}`,
  AUTH_SECRET: "a secret for tests that is long enough to be one",
  APP_URL: "http://localhost:3000",
  EMBEDDED: "1",
  LOG_LEVEL: "silent",
  DATA_FOLDER: dataFolder,
});

afterAll(async () => {
  const { disconnect } = await import("@/lib/db");
  await disconnect();
  rmSync(dataFolder, { recursive: true, force: true });
});
