import { resolve } from "node:path";
import { Client } from "pg";
import { readEnvironment } from "@/lib/env";
import { checkSeal } from "@/lib/start/check-seal";
import { ensureBuild } from "@/lib/start/ensure-build";
import { findFreePort } from "@/lib/start/find-free-port";
import { migrate } from "@/lib/start/migrate";
import { Parts } from "@/lib/start/parts";
import { runPostgres } from "@/lib/start/postgres/run-postgres";
import { loadSecrets } from "@/lib/start/secrets";
import { takeLock } from "@/lib/start/take-lock";
import { say, words } from "@/lib/start/words";

type Given = Record<string, string | undefined>;

/**
 * `npm start`: database, migrations, examples, pages, web server and worker, on this machine. Brings
 * its own database and secrets unless DATABASE_URL is set. Resolves when all runs; Ctrl-C, SIGTERM
 * or the end of one part stops everything, the database last. Throws ConfigurationError before
 * anything is started.
 */
export async function startEverything(given: Given): Promise<void> {
  const embedded = !given["DATABASE_URL"]?.trim();
  const defaults = embedded ? { EMBEDDED: "1" } : {};
  const checked = readEnvironment({
    ...(embedded ? COMING : {}),
    ...defaults,
    ...filled(given),
  });

  await checkSeal(checked);

  const { PORT, HOST, DATA_FOLDER } = checked;
  const folder = resolve(DATA_FOLDER);
  const releaseLock = takeLock(folder);
  const parts = new Parts(folder, releaseLock);
  try {
    const port = await findFreePort(PORT, HOST);
    if (port !== PORT) say(words("portTaken", { wished: String(PORT), port: String(port) }));

    const values: Given = {
      ...defaults,
      ...filled(given),
      PORT: String(port),
      DATA_FOLDER: folder,
    };
    if (embedded) {
      const secrets = loadSecrets(folder);
      values["AUTH_SECRET"] ??= secrets.authSecret;
      values["APP_URL"] ??= `http://localhost:${String(port)}`;
      say(words("preparingDatabase"));
      const postgres = await runPostgres({ folder, password: secrets.databasePassword, say });
      parts.stopLast(() => postgres.stop());
      values["DATABASE_URL"] = await postgres.openDatabase("common_ground");
    }

    const databaseUrl = values["DATABASE_URL"] ?? "";
    const applied = await migrate(databaseUrl);
    if (applied.length > 0) say(words("migrated", { count: applied.length }));
    if (await lacksExamples(databaseUrl)) {
      say(words("seeding"));
      await parts.runToEnd("migrate", values);
    }
    await ensureBuild(folder);
    say(words("starting"));
    await Promise.all([parts.run("app", values), parts.run("worker", values)]);

    const address = values["APP_URL"] ?? "";
    say("");
    say(words("ready", { address }));
    if (embedded && !values["SMTP_URL"]) say(words("mailbox", { address }));
    say(words("howToStop"));
  } catch (error) {
    await parts.stop();
    throw error;
  }
}

// Values that the embedded default makes itself, once the rest of the configuration is known to be right.
const COMING = {
  DATABASE_URL: "postgresql://localhost/coming",
  AUTH_SECRET: "made when the data folder is there, kept there",
  APP_URL: "http://localhost:3000",
};

function filled(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()));
}

async function lacksExamples(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `SELECT 1 FROM "Agreement" WHERE "exampleId" IS NOT NULL`,
    );
    return rowCount === 0;
  } finally {
    await client.end();
  }
}
