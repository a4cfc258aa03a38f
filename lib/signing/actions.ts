"use server";

import { headers } from "next/headers";
import { defineAction } from "@/lib/actions/define-action";
import { definePublicAction } from "@/lib/actions/define-public-action";
import { findParticipation } from "@/lib/agreements/data";
import { spend } from "@/lib/auth/rate-limit";
import { now } from "@/lib/clock";
import { freezeAgreement as freeze, withdrawFreeze as withdraw } from "@/lib/freezes/mutations";
import { resendSigningLink as resend } from "@/lib/signing-links/mutations";
import { errorWords } from "@/lib/i18n/error-words";
import { findRequestByToken } from "@/lib/signing/data";
import {
  confirmRead as read,
  declineToSign as decline,
  giveConsent as consent,
  openSigningRequest as open,
  type Origin,
  signAgreement as sign,
} from "@/lib/signing/mutations";
import {
  canFreezeAgreement,
  canResendLink,
  canUseSigningLink,
  canWithdrawFreeze,
} from "@/lib/signing/policy";
import {
  agreementSchema,
  consentSchema,
  declineSchema,
  resendSchema,
  signSchema,
  tokenSchema,
  withdrawSchema,
} from "@/lib/signing/schema";

/** Fixes the text and mails both signers their links. Refused with the findings while something blocks. */
export const freezeAgreement = defineAction({
  input: agreementSchema,
  subject: (actor, { agreementId }) => findParticipation(actor, agreementId),
  can: canFreezeAgreement,
  run: async ({ actor, subject }) => {
    await spend({ name: "freeze", points: 30, durationSeconds: 60 * 60 }, actor.userId);
    return await freeze(actor, subject.agreementId);
  },
});

/** Takes the text back from signing; signatures given are void, and everybody is told why. */
export const withdrawFreeze = defineAction({
  input: withdrawSchema,
  subject: (actor, { agreementId }) => findParticipation(actor, agreementId),
  can: canWithdrawFreeze,
  run: async ({ actor, subject, input }) => {
    await withdraw(actor, subject.agreementId, input.reason);
    return null;
  },
});

/** Mails a party's signer a new link; the earlier one stops working. */
export const resendSigningLink = defineAction({
  input: resendSchema,
  subject: (actor, { agreementId }) => findParticipation(actor, agreementId),
  can: canResendLink,
  run: async ({ actor, subject, input }) => {
    await spend({ name: "signing-resend", points: 10, durationSeconds: 60 * 60 }, actor.userId);
    await resend(actor, subject.agreementId, input.party);
    return null;
  },
});

/** The signer opens what the link leads to: a button's work, so that mail scanners open nothing. */
export const openSigningRequest = definePublicAction({
  input: tokenSchema,
  rateLimit: [{ name: "signing-step", points: 120, durationSeconds: 15 * 60 }],
  subject: ({ token }) => findRequestByToken(token, now()),
  notFound: errorWords("links.closed"),
  can: canUseSigningLink,
  run: async ({ subject, clientAddress }) => {
    await open(subject, await originOf(clientAddress));
    return null;
  },
});

/** The signer has read the agreement to its end. */
export const confirmRead = definePublicAction({
  input: tokenSchema,
  rateLimit: [{ name: "signing-step", points: 120, durationSeconds: 15 * 60 }],
  subject: ({ token }) => findRequestByToken(token, now()),
  notFound: errorWords("links.closed"),
  can: canUseSigningLink,
  run: async ({ subject, clientAddress }) => {
    await read(subject, await originOf(clientAddress));
    return null;
  },
});

/** The signer agrees to electronic records. */
export const giveConsent = definePublicAction({
  input: consentSchema,
  rateLimit: [{ name: "signing-step", points: 120, durationSeconds: 15 * 60 }],
  subject: ({ token }) => findRequestByToken(token, now()),
  notFound: errorWords("links.closed"),
  can: canUseSigningLink,
  run: async ({ subject, input, clientAddress }) => {
    await consent(subject, input.textVersion, await originOf(clientAddress));
    return null;
  },
});

/** The signature. `sealed` says whether the sealed file is there already. */
export const signAgreement = definePublicAction({
  input: signSchema,
  rateLimit: [{ name: "signing-sign", points: 30, durationSeconds: 15 * 60 }],
  subject: ({ token }) => findRequestByToken(token, now()),
  notFound: errorWords("links.closed"),
  can: canUseSigningLink,
  run: async ({ subject, input, clientAddress }) =>
    await sign(subject, input.mark, await originOf(clientAddress)),
});

/** The signer declines, with the reason that both parties read. */
export const declineToSign = definePublicAction({
  input: declineSchema,
  rateLimit: [{ name: "signing-sign", points: 30, durationSeconds: 15 * 60 }],
  subject: ({ token }) => findRequestByToken(token, now()),
  notFound: errorWords("links.closed"),
  can: canUseSigningLink,
  run: async ({ subject, input, clientAddress }) => {
    await decline(subject, input.reason, await originOf(clientAddress));
    return null;
  },
});

const USER_AGENT_MAX = 400;

async function originOf(clientAddress: string): Promise<Origin> {
  const userAgent = (await headers()).get("user-agent")?.slice(0, USER_AGENT_MAX) ?? null;
  return { ipAddress: clientAddress === "unknown" ? null : clientAddress, userAgent };
}
