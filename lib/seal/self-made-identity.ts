import { createPrivateKey } from "node:crypto";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { CryptoKeySigner, parsePem } from "@libpdf/core";
import { describeIdentity, type SealIdentity } from "@/lib/seal/identity";
import { makeIdentity } from "@/lib/seal/make-identity";

/**
 * The identity of this machine, kept in `folder`/seal/identity.pem (mode 0600) and made on first
 * use. Whoever comes first wins: the file appears whole, by a hard link from a finished temporary
 * file, so neither a second process nor a crash can leave a half-made or a second identity.
 */
export async function selfMadeIdentity(folder: string, at: Date): Promise<SealIdentity> {
  const path = join(folder, "seal", "identity.pem");
  const kept = await readIfThere(path);
  return identityFromPem(kept ?? (await makeOnce(path, at)));
}

async function makeOnce(path: string, at: Date): Promise<string> {
  await mkdir(join(path, ".."), { recursive: true, mode: 0o700 });
  const draft = `${path}.${crypto.randomUUID()}`;
  try {
    await writeDurably(draft, await makeIdentity(hostname(), at));
    await link(draft, path).catch(unlessThere);
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(path, "utf8");
}

async function writeDurably(path: string, content: string) {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function unlessThere(error: unknown) {
  if (codeOf(error) !== "EEXIST") throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

async function identityFromPem(pem: string): Promise<SealIdentity> {
  const blocks = parsePem(pem);
  const certificate = blocks.find((block) => block.label === "CERTIFICATE")?.der;
  if (!certificate) throw new Error("The seal's identity file holds no certificate.");

  const pkcs8 = createPrivateKey(pem).export({ type: "pkcs8", format: "der" });
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const key = await crypto.subtle.importKey("pkcs8", new Uint8Array(pkcs8), algorithm, false, [
    "sign",
  ]);
  return describeIdentity(new CryptoKeySigner(key, certificate, "EC", "ECDSA"));
}
