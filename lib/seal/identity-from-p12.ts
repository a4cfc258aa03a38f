import { verify, X509Certificate } from "node:crypto";
import { P12Signer, type Signer } from "@libpdf/core";
import { describeIdentity, type SealIdentity } from "@/lib/seal/identity";

/**
 * Opens a PKCS#12 file. Such a file may list its certificates in any order, so the signing one is
 * found by trying the key. Throws with words for the operator: wrong passphrase, no key, no match.
 */
export async function identityFromP12(p12: Uint8Array, passphrase: string): Promise<SealIdentity> {
  const opened = await P12Signer.create(p12, passphrase);
  const certificates = [opened.certificate, ...opened.certificateChain];
  const signing = await certificateOfKey(opened, certificates);
  if (!signing)
    throw new Error("The seal's PKCS#12 file holds no certificate for its private key.");
  return describeIdentity({
    certificate: signing,
    certificateChain: chainAbove(signing, certificates),
    keyType: opened.keyType,
    signatureAlgorithm: opened.signatureAlgorithm,
    sign: (data, algorithm) => opened.sign(data, algorithm),
  });
}

/** Signs a probe and lets each certificate's key judge it. */
async function certificateOfKey(
  signer: Signer,
  certificates: Uint8Array[],
): Promise<Uint8Array | null> {
  const probe = new TextEncoder().encode("seal probe");
  const signature = await signer.sign(probe, "SHA-256");
  const matches = (der: Uint8Array) =>
    verify("sha256", probe, new X509Certificate(der).publicKey, signature);
  return certificates.find(matches) ?? null;
}

/** The issuers from the signing certificate upwards; certificates that belong to nobody are left out. */
function chainAbove(signing: Uint8Array, certificates: Uint8Array[]): Uint8Array[] {
  const chain: Uint8Array[] = [];
  let current = new X509Certificate(signing);
  const rest = certificates.filter((der) => der !== signing);
  for (;;) {
    const below = current;
    const issuer = rest.find(
      (der) => !chain.includes(der) && below.checkIssued(new X509Certificate(der)),
    );
    if (!issuer || below.checkIssued(below)) return chain;
    chain.push(issuer);
    current = new X509Certificate(issuer);
  }
}
