import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf } from "@/lib/start/command-of";
import type { Binaries } from "@/lib/start/postgres/find-binaries";
import { type Account, runAs } from "@/lib/start/postgres/run-as";

type Leftover = { binaries: Binaries; data: string; account: Account };

/**
 * After a kill -9 the old server may still run, or only its lock file is left, perhaps with a
 * process number that now belongs to another program. Stops the first, removes the second.
 */
export async function stopLeftover({ binaries, data, account }: Leftover): Promise<void> {
  const lock = join(data, "postmaster.pid");
  if (!existsSync(lock)) return;

  const pid = Number(readFileSync(lock, "utf8").split("\n")[0]);
  if (commandOf(pid).includes(data)) {
    await runAs(account, binaries.pgCtl, ["stop", "-D", data, "-m", "fast", "-w", "-t", "30"]);
  }
  rmSync(lock, { force: true });
}
