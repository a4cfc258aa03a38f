import { fromBER, Integer, OctetString, Sequence, type BaseBlock } from "asn1js";
import {
  AlgorithmIdentifier,
  type Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";
import { cryptoEngine } from "@/lib/seal/crypto-engine";
import { sha256Hex, toHex } from "@/lib/seal/sha256";

/** A signature that holds, and the certificates it came with, the signing one first. */
export type SoundSignature = { certificates: Certificate[]; fingerprints: string[] };

const DATA_OID = "1.2.840.113549.1.7.1";
const SIGNED_DATA_OID = "1.2.840.113549.1.7.2";
const SHA256_OID = "2.16.840.1.101.3.4.2.1";
const SIGNING_CERTIFICATE_OID = "1.2.840.113549.1.9.16.2.47";
const ECDSA_OID = "1.2.840.10045.4.3.2"; // with SHA-256
const SIGNATURE_OIDS = [
  "1.2.840.113549.1.1.1", // rsaEncryption
  "1.2.840.113549.1.1.11", // sha256WithRSAEncryption
  ECDSA_OID,
];

/**
 * Checks a detached CMS signature (RFC 5652) over `content`, as PAdES B-B has it: one signer, SHA-256, the
 * signing certificate named inside the signed attributes (RFC 5035). Null when anything differs,
 * also in the parts that no signature covers: those must read exactly as we write them.
 */
export async function soundSignature(
  der: Uint8Array,
  content: Uint8Array,
): Promise<SoundSignature | null> {
  try {
    const signed = parse(der);
    const [signer] = signed.signerInfos;
    const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
    const [certificate] = certificates;
    if (!signer || !certificate || signed.signerInfos.length !== 1) return null;
    if (!SIGNATURE_OIDS.includes(signer.signatureAlgorithm.algorithmId)) return null;
    if (signer.signatureAlgorithm.algorithmId === ECDSA_OID && !isPairOfIntegers(signer))
      return null;
    if (toHex(rewritten(signer, certificates)) !== toHex(der)) return null;

    const fingerprints = await Promise.all(certificates.map((one) => sha256Hex(derOf(one))));
    if (namedCertificate(signer) !== fingerprints[0]) return null;
    const data = new Uint8Array(content).buffer;
    const holds = await signed.verify({ signer: 0, data, checkChain: false }, cryptoEngine);
    return holds ? { certificates, fingerprints } : null;
  } catch {
    return null;
  }
}

function parse(der: Uint8Array): SignedData {
  const { result, offset } = fromBER(new Uint8Array(der).buffer);
  if (offset === -1) throw new Error("not ASN.1");
  return new SignedData({ schema: new ContentInfo({ schema: result }).content });
}

/** The signature as we would have written it around the same signed attributes and certificates. */
function rewritten(signer: SignerInfo, certificates: Certificate[]): Uint8Array {
  const [certificate] = certificates;
  if (!certificate) return new Uint8Array();
  const sha256 = () => new AlgorithmIdentifier({ algorithmId: SHA256_OID });
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA_OID }),
    digestAlgorithms: [sha256()],
    certificates,
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        digestAlgorithm: sha256(),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(signer) }),
        signatureAlgorithm: new AlgorithmIdentifier({
          algorithmId: signer.signatureAlgorithm.algorithmId,
        }),
        signature: new OctetString({
          valueHex: new Uint8Array(signer.signature.valueBlock.valueHexView).buffer,
        }),
      }),
    ],
  });
  const outer = new ContentInfo({ contentType: SIGNED_DATA_OID, content: signed.toSchema() });
  return new Uint8Array(outer.toSchema().toBER(false));
}

/** pkijs reads an ECDSA signature leniently, from blocks of any type; DER writes its two numbers one way. */
function isPairOfIntegers(signer: SignerInfo): boolean {
  const written = new Uint8Array(signer.signature.valueBlock.valueHexView);
  const numbers = sequence(fromBER(written.buffer).result).filter((one) => one instanceof Integer);
  const value = numbers.map((number) => Integer.fromBigInt(number.toBigInt()));
  return (
    numbers.length === 2 &&
    toHex(new Uint8Array(new Sequence({ value }).toBER(false))) === toHex(written)
  );
}

/** The fingerprint inside signing-certificate-v2; SHA-256 is its default and what we write. */
function namedCertificate(signer: SignerInfo): string | null {
  const attribute = attributesOf(signer).find((one) => one.type === SIGNING_CERTIFICATE_OID);
  const list = first(attribute?.values[0] as BaseBlock | undefined);
  const [hash] = sequence(first(list)).filter((one) => one instanceof OctetString);
  return hash ? toHex(hash.valueBlock.valueHexView) : null;
}

function attributesOf(signer: SignerInfo): Attribute[] {
  return signer.signedAttrs?.attributes ?? [];
}

function first(block: BaseBlock | undefined): BaseBlock | undefined {
  return sequence(block)[0];
}

function sequence(block: BaseBlock | undefined): BaseBlock[] {
  return block instanceof Sequence ? block.valueBlock.value : [];
}

function derOf(certificate: Certificate): Uint8Array {
  return new Uint8Array(certificate.toSchema(false).toBER(false));
}
