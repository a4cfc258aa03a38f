import type { CertificatePage } from "@/lib/pdf/certificate";
import type { DocumentTree } from "@/lib/document/tree";
import type { SealIdentity } from "@/lib/seal/identity";
import type { EventLog, SealRecord } from "@/lib/seal/record";
import type { FreezeToSeal } from "@/lib/sealing/data";
import { signatoryOf } from "@/lib/signing/rules";
import { filled, type SigningWords } from "@/lib/templates/signing-words";

type Signed = FreezeToSeal["requests"][number] & {
  signature: NonNullable<FreezeToSeal["requests"][number]["signature"]>;
  consent: NonNullable<FreezeToSeal["requests"][number]["consent"]>;
};

/** The requests with their signatures and consents, A first. Throws when one is missing: then nothing may be sealed. */
export function signedRequests(freeze: FreezeToSeal): Signed[] {
  const signed = freeze.requests.map((request) => {
    const { signature, consent } = request;
    if (signature === null || consent === null)
      throw new Error(`Party ${request.partyKey} has not signed`);
    if (signature.documentSha256 !== freeze.documentSha256) {
      throw new Error(`Party ${request.partyKey} signed another document`);
    }
    return { ...request, signature, consent };
  });
  if (signed.length !== 2) throw new Error("An agreement has two signatures");
  return signed.toSorted((one, other) => one.partyKey.localeCompare(other.partyKey));
}

type Sealing = {
  freeze: FreezeToSeal;
  tree: DocumentTree;
  identity: SealIdentity;
  events: EventLog["events"];
  at: Date;
};

/** What is attached as `seal.json`. */
export function recordOf(
  { freeze, tree, identity, events, at }: Sealing,
  eventsSha256: string,
): SealRecord {
  return {
    format: 1,
    agreementId: freeze.agreementId,
    title: tree.title,
    templateDigest: freeze.templateDigest,
    rulePack: freeze.rulePack,
    documentSha256: freeze.documentSha256,
    eventsSha256,
    chainHead: headOf(events),
    sealedAt: at.toISOString(),
    seal: {
      commonName: identity.commonName,
      fingerprint: identity.fingerprint,
      certificates: identity.certificateFingerprints,
      selfMade: identity.selfMade,
      timestampAuthority: null,
    },
    signers: signedRequests(freeze).map(
      ({ partyKey, signerName, signerTitle, authority, signature }) => ({
        party: partyKey,
        organization: signatoryOf(tree, partyKey)?.organization ?? "",
        name: signerName,
        title: signerTitle,
        authority,
        signedAt: signature.signedAt.toISOString(),
      }),
    ),
  };
}

/** What is printed on the certificate page. */
export function certificateOf(
  { freeze, tree, identity, events, at }: Sealing,
  words: SigningWords["certificate"],
  address: string,
): CertificatePage {
  const note = identity.selfMade ? words.seal.selfMade : words.seal.issued;
  return {
    signatures: signedRequests(freeze).map((request) => certified(request, tree)),
    documentSha256: freeze.documentSha256,
    templateDigest: freeze.templateDigest,
    rulePack: freeze.rulePack,
    frozenAt: freeze.frozenAt.toISOString(),
    chainHead: headOf(events),
    eventCount: events.length,
    seal: {
      fingerprint: identity.fingerprint,
      sealedAt: at.toISOString(),
      note: filled(note, { name: identity.commonName }),
    },
    verify: words.verify.map((paragraph) => filled(paragraph, { address })),
    how: words.how,
  };
}

/** A file name that every system takes, from the agreement's title. */
export function sealedFileName(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `${plain.slice(0, 80) || "agreement"}-signed.pdf`;
}

function certified(request: Signed, tree: DocumentTree): CertificatePage["signatures"][number] {
  const { partyKey: party, signature, consent } = request;
  const origin = [signature.ipAddress, signature.userAgent]
    .filter((part) => part !== null)
    .join(", ");
  return {
    party,
    organization: signatoryOf(tree, party)?.organization ?? "",
    name: request.signerName,
    title: request.signerTitle,
    email: request.signerEmail,
    authority: request.authority,
    intent: signature.intentText,
    consent: {
      version: consent.textVersion,
      sha256: consent.textSha256,
      givenAt: consent.givenAt.toISOString(),
    },
    signedAt: signature.signedAt.toISOString(),
    ...(origin === "" ? {} : { origin }),
    mark:
      signature.markKind === "typed"
        ? { kind: "typed", name: signature.mark }
        : { kind: "drawn", svgPath: signature.mark },
  };
}

function headOf(events: EventLog["events"]): string {
  const head = events.at(-1)?.hash;
  if (head === undefined) throw new Error("A signing leaves events");
  return head;
}
