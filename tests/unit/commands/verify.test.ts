import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { SealIdentity } from "@/lib/seal/identity";
import { freshIdentity, sealedFile } from "@/tests/support/sealed-file";

const folder = mkdtempSync(join(tmpdir(), "verify-"));
const file = join(folder, "sealed.pdf");
let identity: SealIdentity;

beforeAll(async () => {
  identity = await freshIdentity();
  writeFileSync(
    file,
    await sealedFile(identity, { record: { title: "Colour \u001B[31m of the terminal" } }),
  );
});

function verify(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "lib/commands/verify.ts", ...words],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("npm run -s verify", () => {
  test("says in words what it checked, and ends with 0 for a valid file", () => {
    const { status, stdout, stderr } = verify(file);

    expect(status).toBe(0);
    expect(stdout).toContain("Nothing in the file has changed since it was sealed.");
    expect(stdout).toContain("VALID");
    expect(stderr).toBe("");
  }, 60_000);

  test("does not let the file steer the terminal", () => {
    expect(verify(file).stdout).not.toContain("\u001B");
  }, 60_000);

  test("ends with 1 for a seal that the reader does not expect", () => {
    const colons = identity.fingerprint.toUpperCase().replaceAll(/(..)(?!$)/g, "$1:");

    expect(verify(file, "--seal", "00").status).toBe(1);
    expect(verify(file, "--seal", colons).status).toBe(0);
  }, 60_000);

  test("ends with 1 for a changed file, and says why", () => {
    const cut = join(folder, "cut.pdf");
    writeFileSync(cut, "%PDF-1.7\nand nothing else");

    const { status, stdout } = verify(cut);

    expect(status).toBe(1);
    expect(stdout).toContain("The file carries no seal.");
  }, 60_000);

  test("ends with 2 when there is nothing to check", () => {
    const text = join(folder, "text.txt");
    writeFileSync(text, "Dear partner");

    expect(verify(text).status).toBe(2);
    expect(verify(join(folder, "missing.pdf")).status).toBe(2);
    expect(verify().status).toBe(2);
  }, 60_000);
});
