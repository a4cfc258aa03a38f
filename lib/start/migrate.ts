import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runMigrations as migrateJobs } from "graphile-worker";
import { Client } from "pg";
import { applyMigrations, type Migration } from "@/lib/start/schema-engine";

/**
 * Brings the database to the newest schema, ours and the job queue's, without any download.
 * Safe to run twice or at the same time: the second waits and finds nothing to do.
 * Returns the names of the migrations it applied.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const turn = new Client({ connectionString: databaseUrl });
  await turn.connect();
  try {
    await turn.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const applied = await applyMigrations(databaseUrl, readSchema(), listMigrations());
    await migrateJobs({ connectionString: databaseUrl });
    return applied;
  } finally {
    await turn.end();
  }
}

/** The Prisma schema as it stands. */
export function readSchema(): string {
  return readFileSync(join(PRISMA, "schema.prisma"), "utf8");
}

/** The migrations on disk, oldest first. */
export function listMigrations(): Migration[] {
  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      sql: readFileSync(join(MIGRATIONS, name, "migration.sql"), "utf8"),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const PRISMA = join(import.meta.dirname, "..", "..", "prisma");
const MIGRATIONS = join(PRISMA, "migrations");
// Any fixed number will do; this one is nobody else's.
const MIGRATION_LOCK = 20_261_123;
