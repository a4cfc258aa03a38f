import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { identityFromP12 } from "@/lib/seal/identity-from-p12";
import { selfMadeIdentity } from "@/lib/seal/self-made-identity";
import { verifyFile } from "@/lib/verification/verify-file";
import { SEALED_AT, sealedFile } from "@/tests/support/sealed-file";

describe("The self-made identity", () => {
  test("says in its name that it is self-made, and is readable by its owner alone", async () => {
    const folder = temporary();

    const identity = await selfMadeIdentity(folder, SEALED_AT);

    expect(identity.commonName).toMatch(/^Self-made seal of this machine/);
    expect(identity.selfMade).toBe(true);
    expect(statSync(join(folder, "seal", "identity.pem")).mode & 0o777).toBe(0o600);
  });

  test("is the same for everybody who asks at once, and leaves no half-made file", async () => {
    const folder = temporary();

    const made = await Promise.all(
      Array.from({ length: 8 }, () => selfMadeIdentity(folder, SEALED_AT)),
    );

    expect(new Set(made.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    expect(readdirSync(join(folder, "seal"))).toEqual(["identity.pem"]);
  });

  test("is found again by the next process", async () => {
    const folder = temporary();
    const first = await selfMadeIdentity(folder, SEALED_AT);

    const second = await selfMadeIdentity(folder, new Date("2027-05-05T00:00:00Z"));

    expect(second.fingerprint).toBe(first.fingerprint);
  });
});

describe.skipIf(!hasOpenssl())("An identity from a PKCS#12 file", () => {
  test.each([
    ["RSA", ["-newkey", "rsa:2048"]],
    ["elliptic curve", ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]],
  ])("seals with a key of type %s", async (_, keyOptions) => {
    const identity = await identityFromP12(p12(keyOptions), "secret words");

    expect(identity.commonName).toBe("Agreements of Example");
    expect(
      (await verifyFile(await sealedFile(identity, sealedNow()))).checks.filter(({ ok }) => !ok),
    ).toEqual([]);
  });

  test("finds the signing certificate among its issuers, whatever their order", async () => {
    const identity = await identityFromP12(p12WithIssuerFirst(), "secret words");

    const report = await verifyFile(await sealedFile(identity, sealedNow()));

    expect(identity).toMatchObject({ commonName: "Agreements of Example", selfMade: false });
    expect(identity.certificateFingerprints).toHaveLength(2);
    expect(report.valid).toBe(true);
    expect(report.checks.find(({ id }) => id === "certificate")?.message).toBe(
      "checks.certificate.passed",
    );
  });

  test("is refused with a wrong passphrase", async () => {
    const file = p12(["-newkey", "rsa:2048"]);

    await expect(identityFromP12(file, "other words")).rejects.toThrow();
  });
});

function temporary(): string {
  return mkdtempSync(join(tmpdir(), "seal-"));
}

function hasOpenssl(): boolean {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function openssl(folder: string, ...options: string[]) {
  execFileSync("openssl", options, { cwd: folder, stdio: "ignore" });
}

function p12(keyOptions: string[]): Uint8Array {
  const folder = temporary();
  openssl(
    folder,
    "req",
    "-x509",
    "-days",
    "9000",
    ...keyOptions,
    "-nodes",
    "-keyout",
    "k.pem",
    "-out",
    "c.pem",
    "-subj",
    "/O=Example/CN=Agreements of Example",
  );
  openssl(
    folder,
    "pkcs12",
    "-export",
    "-inkey",
    "k.pem",
    "-in",
    "c.pem",
    "-out",
    "s.p12",
    "-passout",
    "pass:secret words",
  );
  return readFileSync(join(folder, "s.p12"));
}

function p12WithIssuerFirst(): Uint8Array {
  const folder = temporary();
  const key = ["-newkey", "rsa:2048", "-nodes"];
  openssl(
    folder,
    "req",
    "-x509",
    "-days",
    "9000",
    ...key,
    "-keyout",
    "ca.key",
    "-out",
    "ca.pem",
    "-subj",
    "/CN=Example Authority",
  );
  openssl(
    folder,
    "req",
    ...key,
    "-keyout",
    "k.pem",
    "-out",
    "r.pem",
    "-subj",
    "/CN=Agreements of Example",
  );
  openssl(
    folder,
    "x509",
    "-req",
    "-days",
    "9000",
    "-in",
    "r.pem",
    "-CA",
    "ca.pem",
    "-CAkey",
    "ca.key",
    "-set_serial",
    "5",
    "-out",
    "c.pem",
  );
  execFileSync("sh", ["-c", "cat ca.pem c.pem > all.pem"], { cwd: folder });
  openssl(
    folder,
    "pkcs12",
    "-export",
    "-inkey",
    "k.pem",
    "-in",
    "c.pem",
    "-certfile",
    "ca.pem",
    "-out",
    "s.p12",
    "-passout",
    "pass:secret words",
  );
  return readFileSync(join(folder, "s.p12"));
}

/** OpenSSL dates certificates by the machine's own clock, which a new file tells. */
function sealedNow() {
  const { mtimeMs } = statSync(temporary());
  return { record: { sealedAt: new Date(mtimeMs).toISOString() } };
}
