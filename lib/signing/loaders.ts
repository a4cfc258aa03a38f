import "server-only";

import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { Refusal } from "@/lib/actions/result";
import { type Actor, currentActor } from "@/lib/auth/actor";
import { clientAddress } from "@/lib/auth/client-address";
import { spend } from "@/lib/auth/rate-limit";
import { now } from "@/lib/clock";
import { DEFAULT_LANGUAGE, type Language } from "@/lib/i18n/languages";
import { readerLanguage } from "@/lib/i18n/reader-language";
import { renderAgreement } from "@/lib/pdf/render-agreement";
import { sealedFileName } from "@/lib/sealing/rules";
import {
  findRequestByToken,
  findSealedFileOf,
  findSealedFileOfRequest,
  findSigning,
  listSigningEvents,
  type OpenedRequest,
} from "@/lib/signing/data";
import { signatoryOf, statusOf, treeOf } from "@/lib/signing/rules";
import type { SealedFile, SigningRequestView, SigningStatus } from "@/lib/signing/schema";
import {
  consentText,
  filled,
  loadSigningWords,
  type SigningCourtesy,
} from "@/lib/templates/signing-words";
import { sayerOf } from "@/lib/templates/words/overlay";
import { saySigning } from "@/lib/templates/words/say-signing";

/** How the signing of one of your agreements stands: the same for both parties, without any token. */
export const loadSigningStatus: (agreementId: string) => Promise<SigningStatus> = cache(
  async (agreementId) => {
    const found = (await findSigning(await signedIn(agreementId), agreementId)) ?? notFound();
    const first = found.freezes.at(-1);
    return statusOf(
      found,
      first ? await listSigningEvents(agreementId, first.frozenAt) : [],
      now(),
    );
  },
);

/** The sealed file of one of your agreements. Not found for a stranger, and before it is sealed. */
export async function loadSealedFile(agreementId: string): Promise<SealedFile> {
  return (await findSealedFileOf(await signedIn(agreementId), agreementId)) ?? notFound();
}

/**
 * What a signing link shows; null when the token opens nothing (any more), or when too many were tried
 * from one address. Reading uses nothing up: mail scanners may look.
 */
export const findSigningRequest: (token: string) => Promise<SigningRequestView | null> = cache(
  async (token) => {
    const request = await tried(token);
    return request === null ? null : requestView(request, await readerLanguage());
  },
);

/** The document of a signing link as a PDF, to read or print before signing. */
export async function findSigningPdf(
  token: string,
): Promise<{ name: string; bytes: Uint8Array } | null> {
  const request = await tried(token);
  if (request === null) return null;
  const { document, documentSha256 } = request.freeze;
  const tree = treeOf(document);
  const name = sealedFileName(tree.title).replace("-signed.pdf", ".pdf");
  return { name, bytes: await renderAgreement(tree, { edition: "final", documentSha256 }) };
}

/** The sealed file for a signer without an account, by the link that they signed with. */
export async function findSealedFileByToken(token: string): Promise<SealedFile | null> {
  const request = await tried(token);
  return request === null ? null : await findSealedFileOfRequest(request);
}

function requestView(request: OpenedRequest, language: Language): SigningRequestView {
  const { freeze, partyKey: party, signerName: name, signerTitle: title, authority } = request;
  const document = treeOf(freeze.document);
  const other = freeze.requests.find(({ partyKey }) => partyKey !== party);
  const organization = signatoryOf(document, party)?.organization ?? "";
  const values = { agreement: document.title, name, title, organization, authority };
  const { authority: authorityText, intent } = loadSigningWords();
  return {
    title: document.title,
    document,
    documentSha256: freeze.documentSha256,
    party,
    organization,
    otherOrganization: (other && signatoryOf(document, other.partyKey)?.organization) ?? "",
    signer: { name, title, email: request.signerEmail, authority },
    expiresAt: request.expiresAt,
    done: {
      openedAt: request.openedAt,
      readAt: request.readAt,
      consentedAt: request.consent?.givenAt ?? null,
      signedAt: request.signature?.signedAt ?? null,
    },
    otherSignedAt: other?.signature?.signedAt ?? null,
    sealedAt: freeze.sealedAt,
    consent: consentText(),
    authoritySentence: filled(authorityText.sentence, values),
    intentSentence: filled(intent.sentence, values),
    courtesy: language === DEFAULT_LANGUAGE ? null : courtesyIn(language, values),
  };
}

function courtesyIn(language: Language, values: Record<string, string>): SigningCourtesy {
  const { consent, authority, intent } = saySigning(
    loadSigningWords(),
    sayerOf(language)("signing.yaml"),
  );
  return {
    paragraphs: consent.paragraphs,
    authoritySentence: filled(authority.sentence, values),
    intentSentence: filled(intent.sentence, values),
  };
}

async function tried(token: string): Promise<OpenedRequest | null> {
  try {
    await spend(
      { name: "signing-read", points: 120, durationSeconds: 15 * 60 },
      await clientAddress(),
    );
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
  return await findRequestByToken(token, now());
}

async function signedIn(agreementId: string): Promise<Actor> {
  const next = encodeURIComponent(`/agreements/${encodeURIComponent(agreementId)}`);
  return (await currentActor()) ?? redirect(`/sign-in?next=${next}`);
}
