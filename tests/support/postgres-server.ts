import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/start/migrate";
import { runPostgres } from "@/lib/start/postgres/run-postgres";

/** One real PostgreSQL for the run, with one migrated database that every worker copies. */
export default async function setUp(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-tests-"));
  const server = await runPostgres({ folder, password: "tests", throwAway: true });
  const template = await server.openDatabase(TEMPLATE_DATABASE);
  await migrate(template);
  project.provide("postgresServer", template.replace(`/${TEMPLATE_DATABASE}`, ""));

  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

export const TEMPLATE_DATABASE = "migrated";

declare module "vitest" {
  export interface ProvidedContext {
    /** The server's address without a database name. */
    postgresServer: string;
  }
}
