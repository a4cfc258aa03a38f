import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";

/** A Prisma schema as text, or `null` for "nothing yet". */
export type SchemaText = string | null;

/** One folder of `prisma/migrations`. */
export type Migration = { name: string; sql: string };

/**
 * SQL that leads from one Prisma schema to another. Compares texts only, but the engine wants to
 * reach a PostgreSQL, any, to know its kind.
 * Prisma's own engine as WebAssembly: the command-line tool would download a binary for it.
 */
export function sqlBetween(databaseUrl: string, from: SchemaText, to: string): Promise<string> {
  return withEngine(databaseUrl, to, async (engine) => {
    const { stdout } = await engine.diff({
      from:
        from === null ? { tag: "empty" } : { tag: "schemaDatamodel", files: [schemaFile(from)] },
      to: { tag: "schemaDatamodel", files: [schemaFile(to)] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    });
    return stdout ?? "";
  });
}

/**
 * Applies the migrations that the database has not seen, in order, and records them in
 * `_prisma_migrations`, as `prisma migrate deploy` does. Returns the names it applied.
 */
export function applyMigrations(
  databaseUrl: string,
  schema: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  return withEngine(databaseUrl, schema, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      filters: NO_FILTERS,
      migrationsList: {
        baseDir: "prisma/migrations",
        lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
        shadowDbInitScript: "",
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
        })),
      },
    });
    return appliedMigrationNames;
  });
}

const SCHEMA_PATH = "prisma/schema.prisma";
const NO_FILTERS = { externalTables: [], externalEnums: [] };

async function withEngine<Result>(
  databaseUrl: string,
  schema: string,
  work: (engine: glue.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await loadEngine();
  // Its own pool, because the engine never closes its connections.
  const pool = new Pool({ connectionString: databaseUrl });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool));
    const datamodels: [string, string][] = [[SCHEMA_PATH, schema]];
    return await work(await glue.SchemaEngine.new({ datamodels }, () => undefined, adapter));
  } finally {
    await pool.end();
  }
}

// The adapter cuts scripts at every semicolon, also inside a function's body. PostgreSQL itself
// takes a script whole, and undoes it whole when a part of it fails.
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }
}

const schemaFile = (content: string) => ({ path: SCHEMA_PATH, content });

let loaded: Promise<void> | undefined;

// The package exports its glue but not the binary, which lies beside the glue.
function loadEngine(): Promise<void> {
  loaded ??= (async () => {
    const beside = createRequire(import.meta.url).resolve(
      "@prisma/schema-engine-wasm/schema_engine_bg",
    );
    const binary = readFileSync(join(dirname(beside), "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(binary, { "./schema_engine_bg.js": glue });
    startEngine(instance.exports);
  })();
  return loaded;
}

// Two functions that the package's types leave out.
type EngineStart = { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };

function startEngine(exports: WebAssembly.Exports) {
  (glue as unknown as EngineStart).__wbg_set_wasm(exports);
  const begin = exports["__wbindgen_start"];
  if (typeof begin === "function") Reflect.apply(begin, undefined, []);
}
