import { BitString, Utf8String } from "asn1js";
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  type RelativeDistinguishedNames,
} from "pkijs";
import { cryptoEngine } from "@/lib/seal/crypto-engine";

/** A private key and its certificate, as PEM text. */
export type IdentityPem = string;

const COMMON_NAME_OID = "2.5.4.3";
const BASIC_CONSTRAINTS_OID = "2.5.29.19";
const KEY_USAGE_OID = "2.5.29.15";
const COMMON_NAME_MAX = 64;
const LIFETIME_YEARS = 10;

/**
 * Makes an ECDSA P-256 key and a certificate that vouches for itself, for ten years from `at`.
 * The common name says so: it claims nothing about who runs this machine.
 */
export async function makeIdentity(machine: string, at: Date): Promise<IdentityPem> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const keys = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const certificate = await selfSigned(keys, `Self-made seal of this machine (${machine})`, at);
  const key = new Uint8Array(await crypto.subtle.exportKey("pkcs8", keys.privateKey));
  return pem("PRIVATE KEY", key) + pem("CERTIFICATE", certificate);
}

async function selfSigned(keys: CryptoKeyPair, commonName: string, at: Date): Promise<Uint8Array> {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber.valueBlock.valueHexView = serialNumber();
  nameIt(certificate.subject, commonName);
  nameIt(certificate.issuer, commonName);
  certificate.notBefore.value = at;
  certificate.notAfter.value = yearsLater(at, LIFETIME_YEARS);
  certificate.extensions = extensions();
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, cryptoEngine);
  await certificate.sign(keys.privateKey, "SHA-256", cryptoEngine);
  return new Uint8Array(certificate.toSchema(true).toBER(false));
}

/** Sixteen random bytes, positive and without a leading zero, as DER integers want them. */
function serialNumber(): Uint8Array<ArrayBuffer> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

function nameIt(name: RelativeDistinguishedNames, commonName: string) {
  const value = new Utf8String({ value: commonName.slice(0, COMMON_NAME_MAX) });
  name.typesAndValues.push(new AttributeTypeAndValue({ type: COMMON_NAME_OID, value }));
}

function extensions(): Extension[] {
  const notAnAuthority = new BasicConstraints({ cA: false }).toSchema().toBER(false);
  // digitalSignature and nonRepudiation: the two first bits.
  const usage = new BitString({ valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 }).toBER(
    false,
  );
  return [extension(BASIC_CONSTRAINTS_OID, notAnAuthority), extension(KEY_USAGE_OID, usage)];
}

function extension(extnID: string, value: ArrayBuffer): Extension {
  return new Extension({ extnID, critical: true, extnValue: value });
}

function yearsLater(at: Date, years: number): Date {
  const later = new Date(at);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}

function pem(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
