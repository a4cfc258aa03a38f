import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSecrets } from "@/lib/start/secrets";
import { sourceDigest } from "@/lib/start/source-digest";
import { takeLock } from "@/lib/start/take-lock";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "common-ground-unit-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("secrets are made once, for the owner's eyes only", () => {
  const first = loadSecrets(folder);

  expect(loadSecrets(folder)).toEqual(first);
  expect(first.authSecret.length).toBeGreaterThanOrEqual(32);
  expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
});

test("the lock of a start that was killed is taken over, and released at the end", () => {
  writeFileSync(join(folder, "start.pid"), "99999999");

  const release = takeLock(folder);

  release();
  expect(existsSync(join(folder, "start.pid"))).toBe(false);
});

test("a second start on the same data names the first", () => {
  writeFileSync(join(folder, "start.pid"), String(process.ppid));

  expect(() => takeLock(folder)).toThrow(`process ${String(process.ppid)}`);
});

test("a build is remade when a source changed, and only then", () => {
  writeFileSync(join(folder, "next.config.ts"), "one");
  const before = sourceDigest(folder);
  writeFileSync(join(folder, "README.md"), "words");

  expect(sourceDigest(folder)).toBe(before);
  writeFileSync(join(folder, "next.config.ts"), "two");
  expect(sourceDigest(folder)).not.toBe(before);
});
