import { chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Binaries } from "@/lib/start/postgres/find-binaries";
import { type Account, runAs } from "@/lib/start/postgres/run-as";

export type Cluster = {
  binaries: Binaries;
  data: string;
  account: Account;
  password: string;
  throwAway: boolean;
};

/** Creates the server's data folder, afresh when an earlier attempt was cut short. */
export async function createCluster(cluster: Cluster): Promise<void> {
  const { binaries, data, account, password, throwAway } = cluster;
  for (const left of readdirSync(data)) rmSync(join(data, left), { recursive: true, force: true });

  const secret = mkdtempSync(join(tmpdir(), "common-ground-"));
  const passwordFile = join(secret, "password");
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined)
    for (const path of [secret, passwordFile]) chownSync(path, account.uid, account.gid);

  try {
    const { code, output } = await runAs(account, binaries.initdb, [
      `--pgdata=${data}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      // The same order of letters on every machine, whatever it has installed.
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      ...(throwAway ? ["--no-sync"] : []),
    ]);
    if (code !== 0) throw new Error(`The database could not be created:\n${output}`);
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
}
