import "server-only";

import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { readTemplates } from "@/lib/agreements/data";
import { loadAgreement, loadDocument } from "@/lib/agreements/loaders";
import { standardTexts } from "@/lib/agreements/rules";
import { currentActor } from "@/lib/auth/actor";
import { standardBody } from "@/lib/templates/check/check-wording";
import { loadParsedTemplates } from "@/lib/templates/load-templates";
import { findOrganizationOfParty, findOwnOrganization, listVersions } from "@/lib/wordings/data";
import { wordingPlaces } from "@/lib/wordings/places";

/** The clauses of one of your agreements, whose words stand in each, and what your side keeps for it. */
export async function loadWordingPlaces(agreementId: string) {
  const agreement = await loadAgreement(agreementId);
  const tree = await loadDocument(agreementId);
  const templates = await readTemplates(agreement.templateDigest);
  const party = agreement.me.party;
  const organization = await findOrganizationOfParty({ agreementId, partyKey: party });
  const places = wordingPlaces(tree, templates, {
    standard: standardTexts(agreement, templates),
    used: agreement.wordings,
    kept: organization === null ? [] : await listVersions(organization.id),
  });
  return { agreement, organization, places };
}

/** What an organization's editor of one clause shows. A stranger gets "not found". */
export async function loadWordingEditor(organizationId: string, clauseId: string) {
  const actor = await currentActor();
  const here = `/organizations/${encodeURIComponent(organizationId)}/wording/${encodeURIComponent(clauseId)}`;
  if (actor === null) redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  const known = z.uuid().safeParse(organizationId).success;
  const organization = known ? await findOwnOrganization(actor, organizationId) : null;
  const standard = standardBody(loadParsedTemplates(), clauseId);
  if (organization === null || standard === null) notFound();
  return { organization, standard, versions: await listVersions(organizationId, clauseId) };
}
