import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Account, runAs } from "@/lib/start/postgres/run-as";

/**
 * The folder for the server's data: the wished one, unless the server's account cannot reach it
 * (below a home folder that only root may enter). Then another is chosen, said, and recorded in the
 * wished one, so that the next start finds its data.
 */
export async function findPlace(
  wished: string,
  account: Account,
  say: (line: string) => void,
): Promise<string> {
  const wishedPath = resolve(wished);
  const record = join(wishedPath, RECORD);
  mkdirSync(wishedPath, { recursive: true });
  if (existsSync(record)) return prepare(readFileSync(record, "utf8").trim(), account);

  for (const place of [wishedPath, ...elsewhere(wishedPath)]) {
    if (!(await isReachable(place, account))) continue;
    if (place !== wishedPath) {
      writeFileSync(record, `${place}\n`);
      say(`The database cannot be reached below ${wishedPath}, so its data is kept in ${place}.`);
    }
    return place;
  }
  throw new Error(
    `No folder was found that PostgreSQL may use. Make ${wishedPath} reachable, or start as an ordinary user.`,
  );
}

const RECORD = "database-place.txt";

function elsewhere(wished: string): string[] {
  const name = `common-ground-${createHash("sha256").update(wished).digest("hex").slice(0, 12)}`;
  return [join("/var/lib", name), join(tmpdir(), name)];
}

async function isReachable(place: string, account: Account): Promise<boolean> {
  try {
    prepare(place, account);
  } catch {
    return false;
  }
  if (account.uid === undefined) return true;
  const { code } = await runAs(account, "/bin/sh", ["-c", 'test -w "$1"', "sh", join(place, DATA)]);
  return code === 0;
}

const DATA = "postgres";

function prepare(place: string, { uid, gid }: Account): string {
  const data = join(place, DATA);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (uid === undefined || gid === undefined) return place;
  // Others may pass through to what is theirs; they cannot list what else lies here.
  chmodSync(place, 0o711);
  chownSync(data, uid, gid);
  return place;
}
