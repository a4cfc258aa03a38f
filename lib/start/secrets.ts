import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** What the embedded default keeps to itself. */
export type Secrets = z.output<typeof secretsSchema>;

/** Reads the secrets of a data folder; makes them, for its owner's eyes only, the first time. */
export function loadSecrets(folder: string): Secrets {
  const path = join(folder, "secrets.json");
  if (existsSync(path)) return secretsSchema.parse(JSON.parse(readFileSync(path, "utf8")));

  const secrets = { authSecret: random(), databasePassword: random() };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  chmodSync(path, 0o600);
  return secrets;
}

const secretsSchema = z.object({
  authSecret: z.string().min(32),
  databasePassword: z.string().min(16),
});

const random = () => randomBytes(33).toString("base64url");
