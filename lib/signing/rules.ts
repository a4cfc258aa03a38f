import type { DocumentTree, Inline, PartyKey } from "@/lib/document/tree";
import type {
  FreezeStatus,
  RequestState,
  SignerStatus,
  SigningStatus,
  TrailEvent,
} from "@/lib/signing/schema";
import type { FoundFreeze, FoundSigning } from "@/lib/signing/data";
import { inlinesToText } from "@/lib/document/inlines-to-text";

export const LINK_LIFETIME_DAYS = 30;

type RequestTimes = {
  declinedAt: Date | null;
  expiresAt: Date;
  signature: object | null;
  freeze: { voidedAt: Date | null };
};

/** Where a signing link stands at a time. A void document outranks everything: nothing holds on it. */
export function requestState(request: RequestTimes, at: Date): RequestState {
  if (request.declinedAt !== null) return "declined";
  if (request.freeze.voidedAt !== null) return "voided";
  if (request.signature !== null) return "signed";
  return request.expiresAt <= at ? "expired" : "open";
}

/**
 * True while a link shows anything: until it runs out or its signing stops. Whoever has signed keeps
 * the way to their copies.
 */
export function isLinkAlive(request: RequestTimes, at: Date): boolean {
  return ["open", "signed"].includes(requestState(request, at));
}

/** When a link mailed now runs out. */
export function linkExpiry(from: Date): Date {
  return new Date(from.getTime() + LINK_LIFETIME_DAYS * 24 * 60 * 60 * 1000);
}

/** The person who signs for a party, as the document prints it; null while a part is missing. */
export function signatoryOf(tree: DocumentTree, party: PartyKey) {
  const block = tree.signatureBlocks.find((candidate) => candidate.party === party);
  if (!block) return null;
  const parts = [block.legalName, block.signatoryName, block.signatoryTitle, block.authority];
  if (parts.some((part) => part.kind === "blank")) return null;
  const [organization, name, title, authority] = parts.map(words);
  return {
    party,
    organization: organization ?? "",
    name: name ?? "",
    title: title ?? "",
    authority: authority ?? "",
  };
}

/** The document of a freeze as a tree; it was written by `canonicalJson`. */
export function treeOf(document: string): DocumentTree {
  return JSON.parse(document) as DocumentTree;
}

function words(inline: Inline): string {
  return inlinesToText([inline]);
}

type StoredEvent = Omit<TrailEvent, "party"> & { payload: string };

/** The signing of an agreement as both parties see it. */
export function statusOf(
  { seat, freezes, frozenBy }: FoundSigning,
  events: StoredEvent[],
  at: Date,
): SigningStatus {
  const current = freezes.find(({ voidedAt }) => voidedAt === null);
  return {
    agreementId: seat.agreementId,
    status: seat.agreement.status,
    current: current
      ? freezeStatus(current, frozenBy.get(current.frozenById ?? "") ?? null, at)
      : null,
    voided: freezes.flatMap(({ frozenAt, voidedAt, voidReason, requests }) => {
      if (voidedAt === null) return [];
      const signedBy = requests
        .filter(({ signature }) => signature !== null)
        .map(({ partyKey }) => partyKey);
      return [{ frozenAt, voidedAt, reason: voidReason ?? "", signedBy }];
    }),
    trail: events.map(({ payload, ...event }) => ({ ...event, party: partyIn(payload) })),
  };
}

function freezeStatus(freeze: FoundFreeze, frozenBy: string | null, at: Date): FreezeStatus {
  const {
    id,
    documentSha256,
    frozenAt,
    sealedAt,
    sealError,
    sealAttempts,
    sealedFile: file,
  } = freeze;
  const tree = treeOf(freeze.document);
  const signers = freeze.requests.map((request) => signerStatus(freeze, request, tree, at));
  return {
    id,
    documentSha256,
    frozenAt,
    frozenBy,
    signers,
    sealedAt,
    sealError,
    sealAttempts,
    file,
  };
}

function signerStatus(
  freeze: FoundFreeze,
  request: FoundFreeze["requests"][number],
  tree: DocumentTree,
  at: Date,
): SignerStatus {
  const { partyKey: party, openedAt, readAt, declinedAt, expiresAt, consent, signature } = request;
  return {
    party,
    organization: signatoryOf(tree, party)?.organization ?? "",
    name: request.signerName,
    title: request.signerTitle,
    email: request.signerEmail,
    state: requestState({ ...request, freeze }, at),
    openedAt,
    readAt,
    consentedAt: consent?.givenAt ?? null,
    signedAt: signature?.signedAt ?? null,
    declinedAt,
    expiresAt,
  };
}

/** Payloads are written by `lib/audit`; only steps of a signer name a party. */
function partyIn(payload: string): PartyKey | null {
  const { details } = JSON.parse(payload) as { details?: { party?: unknown } };
  return details?.party === "A" || details?.party === "B" ? details.party : null;
}
