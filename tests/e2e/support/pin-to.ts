import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { loadSecrets } from "@/lib/start/secrets";
import type { Edition } from "@/lib/templates/edition";

/** Puts an agreement of the running product on a template version, as if it had been begun with it. */
export async function pinTo(folder: string, agreementUrl: string, edition: Edition): Promise<void> {
  const database = new Client(databaseOf(folder));
  await database.connect();
  const { digest } = edition.templates;
  await database.query(
    `INSERT INTO "TemplateVersion" (digest, content, files) VALUES ($1, $2, $3)`,
    [digest, JSON.stringify(edition.templates), JSON.stringify(Object.fromEntries(edition.files))],
  );
  await database.query(`UPDATE "Agreement" SET "templateDigest" = $1 WHERE id = $2`, [
    digest,
    new URL(agreementUrl).pathname.split("/").at(-1),
  ]);
  await database.end();
}

/** The address of the database that the product runs in its data folder. */
function databaseOf(folder: string): string {
  const elsewhere = join(folder, "database-place.txt");
  const place = existsSync(elsewhere) ? readFileSync(elsewhere, "utf8").trim() : folder;
  // Its fourth line is the port.
  const port = readFileSync(join(place, "postgres", "postmaster.pid"), "utf8").split("\n")[3];
  const password = loadSecrets(folder).databasePassword;
  return `postgresql://postgres:${password}@127.0.0.1:${String(port).trim()}/common_ground`;
}
