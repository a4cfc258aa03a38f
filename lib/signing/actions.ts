"use server";

import { headers } from "next/headers";
import type * as z from "zod";
import { defineAction } from "@/lib/actions/define-action";
import { definePublicAction } from "@/lib/actions/define-public-action";
import { findParticipation } from "@/lib/agreements/data";
import { type RateLimit, spend } from "@/lib/auth/rate-limit";
import { now } from "@/lib/clock";
import { freezeAgreement as freeze, withdrawFreeze as withdraw } from "@/lib/freezes/mutations";
import { resendSigningLink as resend } from "@/lib/signing-links/mutations";
import { errorWords } from "@/lib/i18n/error-words";
import { findRequestByToken, type OpenedRequest } from "@/lib/signing/data";
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

const STEPS: RateLimit = { name: "signing-step", points: 120, durationSeconds: 15 * 60 };
const ENDINGS: RateLimit = { name: "signing-sign", points: 30, durationSeconds: 15 * 60 };

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
export const openSigningRequest = defineStep(tokenSchema, async ({ subject, origin }) => {
  await open(subject, origin);
  return null;
});

/** The signer has read the agreement to its end. */
export const confirmRead = defineStep(tokenSchema, async ({ subject, origin }) => {
  await read(subject, origin);
  return null;
});

/** The signer agrees to electronic records. */
export const giveConsent = defineStep(consentSchema, async ({ subject, input, origin }) => {
  await consent(subject, input.textVersion, origin);
  return null;
});

/** The signature. `sealed` says whether the sealed file is there already. */
export const signAgreement = defineStep(
  signSchema,
  ({ subject, input, origin }) => sign(subject, input.mark, origin),
  ENDINGS,
);

/** The signer declines, with the reason that both parties read. */
export const declineToSign = defineStep(
  declineSchema,
  async ({ subject, input, origin }) => {
    await decline(subject, input.reason, origin);
    return null;
  },
  ENDINGS,
);

type Step<Input, Data> = (context: {
  subject: OpenedRequest;
  input: Input;
  origin: Origin;
}) => Promise<Data>;

/** A step of the ceremony: whoever holds the mailed token takes it, and where from is kept as evidence. */
function defineStep<Input extends z.ZodType<{ token: string }>, Data>(
  input: Input,
  step: Step<z.output<Input>, Data>,
  limit = STEPS,
) {
  return definePublicAction({
    input,
    rateLimit: [limit],
    subject: ({ token }) => findRequestByToken(token, now()),
    can: canUseSigningLink,
    notFound: () => errorWords("links.closed"),
    run: async ({ subject, input: given, clientAddress }) =>
      await step({ subject, input: given, origin: await originOf(clientAddress) }),
  });
}

const USER_AGENT_MAX = 400;

async function originOf(clientAddress: string): Promise<Origin> {
  const userAgent = (await headers()).get("user-agent")?.slice(0, USER_AGENT_MAX) ?? null;
  return { ipAddress: clientAddress === "unknown" ? null : clientAddress, userAgent };
}
