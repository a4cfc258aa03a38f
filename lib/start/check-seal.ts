import { readFile } from "node:fs/promises";
import { ConfigurationError, type Env } from "@/lib/env";
import { identityFromP12 } from "@/lib/seal/identity-from-p12";
import { words } from "@/lib/start/words";

type SealValues = Pick<Env, "SEAL_P12_BASE64" | "SEAL_P12_FILE" | "SEAL_P12_PASSPHRASE">;

/**
 * Opens the configured seal once, before anything starts: a wrong file or passphrase should not wait
 * for the first agreement that everybody has signed. Throws ConfigurationError naming the value.
 */
export async function checkSeal(values: SealValues): Promise<void> {
  const { SEAL_P12_BASE64, SEAL_P12_FILE, SEAL_P12_PASSPHRASE = "" } = values;
  if (SEAL_P12_BASE64)
    await open("SEAL_P12_BASE64", Buffer.from(SEAL_P12_BASE64, "base64"), SEAL_P12_PASSPHRASE);
  else if (SEAL_P12_FILE)
    await open("SEAL_P12_FILE", await read(SEAL_P12_FILE), SEAL_P12_PASSPHRASE);
}

async function read(path: string): Promise<Uint8Array> {
  return await readFile(path).catch((error: unknown) => {
    throw wrong("SEAL_P12_FILE", words("sealFileUnreadable", { path, cause: causeOf(error) }));
  });
}

async function open(name: string, p12: Uint8Array, passphrase: string): Promise<void> {
  await identityFromP12(p12, passphrase).catch((error: unknown) => {
    throw wrong(name, words("sealUnusable", { cause: causeOf(error) }));
  });
}

const wrong = (name: string, message: string) => new ConfigurationError([{ name, message }]);

const causeOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
