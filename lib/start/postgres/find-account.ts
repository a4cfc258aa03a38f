import { execFileSync } from "node:child_process";
import type { Account } from "@/lib/start/postgres/run-as";

/**
 * Who runs PostgreSQL. It refuses to run as root, so root lends it the account `postgres`, made
 * when missing, or else `nobody`. Throws with what to do when there is none of them.
 */
export function findAccount(): Account {
  if (process.getuid?.() !== 0) return {};

  const account = lookUp("postgres") ?? createAccount() ?? lookUp("nobody");
  if (account) return account;
  throw new Error(
    "PostgreSQL does not run as root, and no other account was found. Add one with `useradd --system postgres`, or start as an ordinary user.",
  );
}

function lookUp(name: string): Account | null {
  try {
    const read = (flag: string) => Number(execFileSync("id", [flag, name], { stdio: "pipe" }));
    return { uid: read("-u"), gid: read("-g") };
  } catch {
    return null;
  }
}

function createAccount(): Account | null {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], {
      stdio: "pipe",
    });
  } catch {
    return null;
  }
  return lookUp("postgres");
}
