import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { db } from "@/lib/db";

/** Migrations that this version brings and the database has not applied. Throws when it is out of reach. */
export async function listMissingMigrations(): Promise<string[]> {
  const applied = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const names = new Set(applied.map(({ name }) => name));
  return (await listOnDisk()).filter((name) => !names.has(name));
}

async function listOnDisk(): Promise<string[]> {
  const folder = join(process.cwd(), "prisma", "migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
