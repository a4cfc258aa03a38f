"use server";

import { defineAction } from "@/lib/actions/define-action";
import { Refusal } from "@/lib/actions/result";
import { findParticipation } from "@/lib/agreements/data";
import type { Actor } from "@/lib/auth/actor";
import { spend } from "@/lib/auth/rate-limit";
import { errorWords } from "@/lib/i18n/error-words";
import { checkWording as check } from "@/lib/templates/check/check-wording";
import { loadEdition } from "@/lib/templates/edition";
import { parsedEdition } from "@/lib/templates/parsed-edition";
import { findOwnOrganization, findWordingOfParty } from "@/lib/wordings/data";
import {
  chooseWording as choose,
  restoreStandardText as restore,
  saveWording as save,
} from "@/lib/wordings/mutations";
import { canChooseWording, canWriteWording } from "@/lib/wordings/policy";
import {
  checkWordingSchema,
  chooseWordingSchema,
  restoreStandardSchema,
  saveWordingSchema,
} from "@/lib/wordings/schema";

/** What the checker of the templates says about a wording, line by line. Saves nothing. */
export const checkWording = defineAction({
  input: checkWordingSchema,
  subject: (actor, { organizationId }) => findOwnOrganization(actor, organizationId),
  can: canWriteWording,
  run: async ({ actor, input: { clauseId, body } }) => {
    await spendOnChecks(actor);
    const findings = check(parsedEdition(loadEdition()), clauseId, body);
    if (findings === null) throw new Refusal("invalid", errorWords("wordings.noSuchClause"));
    return { findings };
  },
});

/** Saves a new version, unless the checker finds a problem: then it says where, and saves nothing. */
export const saveWording = defineAction({
  input: saveWordingSchema,
  subject: (actor, { organizationId }) => findOwnOrganization(actor, organizationId),
  can: canWriteWording,
  run: async ({ actor, subject, input }) => {
    await spendOnChecks(actor);
    return await save(actor, subject, input);
  },
});

/** Puts a wording of the actor's own side into a draft. */
export const chooseWording = defineAction({
  input: chooseWordingSchema,
  subject: async (actor, { agreementId, clauseId, wordingId }) => {
    const seat = await findParticipation(actor, agreementId);
    const wording = seat && (await findWordingOfParty(seat, clauseId, wordingId));
    return seat && wording && { ...seat, wording };
  },
  can: canChooseWording,
  run: async ({ actor, subject: { wording, ...seat } }) => {
    await spendOnChecks(actor);
    await choose(actor, seat, wording);
    return null;
  },
});

/** Brings the text of the template back into a draft. */
export const restoreStandardText = defineAction({
  input: restoreStandardSchema,
  subject: (actor, { agreementId }) => findParticipation(actor, agreementId),
  can: canChooseWording,
  run: async ({ actor, subject, input }) => {
    await restore(actor, subject, input.clauseId);
    return null;
  },
});

/** A check reads all templates, which takes a good part of a second. */
async function spendOnChecks(actor: Actor): Promise<void> {
  await spend({ name: "wording-check", points: 60, durationSeconds: 10 * 60 }, actor.userId);
}
