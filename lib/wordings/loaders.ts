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
import type { WordingPlace } from "@/lib/wordings/schema";

/** The clauses of one of your agreements, whose words stand in each, and what your side keeps for it. */
export async function loadWordingPlaces(agreementId: string) {
  const agreement = await loadAgreement(agreementId);
  const tree = await loadDocument(agreementId);
  const texts = standardTexts(agreement, await readTemplates(agreement.templateDigest));
  const party = agreement.me.party;
  const organization = await findOrganizationOfParty({ agreementId, partyKey: party });
  const versions = organization === null ? [] : await listVersions(organization.id);
  const places = tree.articles.flatMap(({ title: article, clauses }) =>
    clauses
      .filter(({ origin }) => origin?.kind !== "special-provision")
      .map(({ id, number, title }): WordingPlace => {
        const clauseId = texts.get(id) ?? id;
        const use = agreement.wordings.find((one) => one.clauseId === clauseId) ?? null;
        const newest = versions.find((one) => one.clauseId === clauseId) ?? null;
        return { clauseId, number, title, article, use, newest };
      }),
  );
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
