import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { now } from "@/lib/clock";
import { readSchema } from "@/lib/start/migrate";
import { runPostgres } from "@/lib/start/postgres/run-postgres";
import { sqlBetween } from "@/lib/start/schema-engine";

// npm run migration -- <name>
// Writes the next migration: the SQL from the schema of the newest migration to the schema as it
// stands. Each migration keeps the schema it leads to, so only texts are compared.

const MIGRATIONS = join(import.meta.dirname, "migrations");

const name = (process.argv[2] ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "_");
if (!name) {
  console.error("Give the migration a name: npm run migration -- add_reminders");
  process.exit(1);
}

const schema = readSchema();
const sql = await withDatabase((url) => sqlBetween(url, newestSchema(), schema));
if (!sql.trim() || sql.includes("This is an empty migration")) {
  console.error("The schema has not changed since the newest migration.");
  process.exit(1);
}

const stamp = now().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = join(MIGRATIONS, `${stamp}_${name}`);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "migration.sql"), sql);
writeFileSync(join(folder, "schema.prisma"), schema);
console.log(`Wrote ${folder}`);

async function withDatabase(work: (url: string) => Promise<string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-migration-"));
  const postgres = await runPostgres({ folder, password: "migration", throwAway: true });
  try {
    return await work(await postgres.openDatabase("compare"));
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function newestSchema(): string | null {
  const kept = readdirSync(MIGRATIONS)
    .sort()
    .map((entry) => join(MIGRATIONS, entry, "schema.prisma"))
    .filter((path) => existsSync(path))
    .at(-1);
  return kept === undefined ? null : readFileSync(kept, "utf8");
}
