import "server-only";

import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import {
  findAgreement,
  findExampleContents,
  listAgreementsOf,
  listExampleSummaries,
  readEdition,
  readTemplates,
} from "@/lib/agreements/data";
import { documentOf, healthOf } from "@/lib/agreements/rules";
import type {
  AgreementContents,
  AgreementSummary,
  AgreementView,
  ExampleSummary,
} from "@/lib/agreements/schema";
import { type Actor, currentActor } from "@/lib/auth/actor";
import { today } from "@/lib/clock";
import type { TemplateSet } from "@/lib/document/source";
import type { DocumentTree } from "@/lib/document/tree";
import type { HealthReport } from "@/lib/health/check-health";
import type { Edition } from "@/lib/templates/edition";
import type { QuestionCatalogue } from "@/lib/templates/questions";
import { templatesWith } from "@/lib/wordings/rules";

/** Your agreements, the one that moved last first. Signed out: to sign-in and back. */
export async function listAgreements(): Promise<AgreementSummary[]> {
  return await listAgreementsOf(await signedIn("/agreements"));
}

/** One of your agreements. A stranger gets "not found", as if it did not exist. Read once per request. */
export const loadAgreement: (id: string) => Promise<AgreementView> = cache(async (id) => {
  const actor = await signedIn(`/agreements/${encodeURIComponent(id)}`);
  return (await findAgreement(actor, id)) ?? notFound();
});

/** The template version that one of your agreements is written on, with the wordings of its own. */
export const loadEditionOf: (id: string) => Promise<Edition> = cache(async (id) => {
  const { templateDigest, wordings } = await loadAgreement(id);
  const edition = await readEdition(templateDigest);
  return { ...edition, templates: templatesWith(edition.templates, wordings) };
});

/** Its templates, as the engine reads them. */
export async function loadTemplatesOf(id: string): Promise<TemplateSet> {
  return (await loadEditionOf(id)).templates;
}

/** Its questions. */
export async function loadQuestionsOf(id: string): Promise<QuestionCatalogue> {
  return (await loadEditionOf(id)).catalogue;
}

/** One of your agreements as a document. */
export const loadDocument: (id: string) => Promise<DocumentTree> = cache(async (id) =>
  documentOf(await loadAgreement(id), await loadTemplatesOf(id)),
);

/** What stands between one of your agreements and its signatures. */
export const loadHealth: (id: string) => Promise<HealthReport> = cache(async (id) =>
  healthOf(await loadAgreement(id), await loadDocument(id), today(), await loadEditionOf(id)),
);

/** The worked examples, open to everybody. */
export async function listExamples(): Promise<ExampleSummary[]> {
  return await listExampleSummaries();
}

/** A worked example (`ex-a`, in any case), or null. Needs no account. */
export const findExample: (exampleId: string) => Promise<AgreementContents | null> =
  cache(findExampleContents);

export async function loadExample(exampleId: string): Promise<AgreementContents> {
  return (await findExample(exampleId)) ?? notFound();
}

/** A worked example as a document. */
export const loadExampleDocument: (exampleId: string) => Promise<DocumentTree> = cache(
  async (exampleId) => {
    const example = await loadExample(exampleId);
    return documentOf(example, await readTemplates(example.templateDigest));
  },
);

async function signedIn(next: string): Promise<Actor> {
  return (await currentActor()) ?? redirect(`/sign-in?next=${encodeURIComponent(next)}`);
}
