import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigurationError } from "@/lib/env";
import { checkSeal } from "@/lib/start/check-seal";

type Values = Parameters<typeof checkSeal>[0];

async function problemOf(values: Partial<Values>) {
  const nothing = { SEAL_P12_BASE64: undefined, SEAL_P12_FILE: undefined };
  const error: unknown = await checkSeal({
    ...nothing,
    SEAL_P12_PASSPHRASE: "secret",
    ...values,
  }).catch((thrown: unknown) => thrown);
  return error instanceof ConfigurationError ? error.problems[0] : error;
}

test("a seal's file that is not there is named before anything starts", async () => {
  const problem = await problemOf({ SEAL_P12_FILE: "/nowhere/seal.p12" });

  expect(problem).toMatchObject({ name: "SEAL_P12_FILE" });
  expect(problem).toHaveProperty("message", expect.stringContaining("/nowhere/seal.p12"));
});

test("a file that is no seal is named, wherever it comes from", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "seal-")), "seal.p12");
  writeFileSync(path, "not a seal");

  expect(await problemOf({ SEAL_P12_FILE: path })).toMatchObject({ name: "SEAL_P12_FILE" });
  expect(await problemOf({ SEAL_P12_BASE64: "bm90IGEgc2VhbA==" })).toMatchObject({
    name: "SEAL_P12_BASE64",
  });
});

test("the embedded default, which makes its own, needs none", async () => {
  expect(await problemOf({})).toBeUndefined();
});
