import { readFileSync } from "node:fs";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

/** A Prisma schema as text, or `null` for "nothing yet". */
export type SchemaText = string | null;

/** One folder of `prisma/migrations`. */
export type Migration = { name: string; sql: string };

/**
 * SQL that leads from one Prisma schema to another. Compares texts only, but the engine wants to
 * reach a PostgreSQL, any, to know its kind.
 * Prisma's own engine as WebAssembly: the command-line tool would download a binary for it.
 */
export async function sqlBetween(
  databaseUrl: string,
  from: SchemaText,
  to: string,
): Promise<string> {
  const engine = await openEngine(to, databaseUrl);
  const { stdout } = await engine.diff({
    from: from === null ? { tag: "empty" } : { tag: "schemaDatamodel", files: [schemaFile(from)] },
    to: { tag: "schemaDatamodel", files: [schemaFile(to)] },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  });
  return stdout ?? "";
}

/**
 * Applies the migrations that the database has not seen, in order, and records them in
 * `_prisma_migrations`, as `prisma migrate deploy` does. Returns the names it applied.
 */
export async function applyMigrations(
  databaseUrl: string,
  schema: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  const engine = await openEngine(schema, databaseUrl);
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
}

const SCHEMA_PATH = "prisma/schema.prisma";
const NO_FILTERS = { externalTables: [], externalEnums: [] };

async function openEngine(schema: string, databaseUrl: string) {
  await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new WholeScripts({ connectionString: databaseUrl }),
  );
  return glue.SchemaEngine.new({ datamodels: [[SCHEMA_PATH, schema]] }, () => undefined, adapter);
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
    const beside = import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const binary = readFileSync(new URL("./schema_engine_bg.wasm", beside));
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
  if (typeof begin === "function") begin();
}
