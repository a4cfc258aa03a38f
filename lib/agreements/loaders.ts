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
import { readerLanguage } from "@/lib/i18n/reader-language";
import { remember } from "@/lib/remember/remember";
import { type Edition, loadEdition } from "@/lib/templates/edition";
import type { QuestionCatalogue } from "@/lib/templates/questions";
import { type EditionWords, wordsOf } from "@/lib/templates/words/edition-words";
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

/** What the interface says of its template version, in the reader's language. */
export async function loadWordsOf(id: string): Promise<EditionWords> {
  return wordsOf(await loadEditionOf(id), await readerLanguage());
}

/** Its questions, in the reader's language. */
export async function loadQuestionsOf(id: string): Promise<QuestionCatalogue> {
  return (await loadWordsOf(id)).catalogue;
}

/** The words of the template version that a new agreement is written on, in the reader's language. */
export async function loadNewestWords(): Promise<EditionWords> {
  return wordsOf(loadEdition(), await readerLanguage());
}

/** One of your agreements as a document. */
export async function loadDocument(id: string): Promise<DocumentTree> {
  return documentAt(await loadAgreement(id), await loadTemplatesOf(id));
}

/** What stands between one of your agreements and its signatures. */
export async function loadHealth(id: string): Promise<HealthReport> {
  const agreement = await loadAgreement(id);
  const tree = await loadDocument(id);
  const edition = await loadEditionOf(id);
  const day = today();
  const language = await readerLanguage();
  return healthReports([...documentKey(agreement), day, language], () =>
    healthOf(agreement, tree, day, edition, language),
  );
}

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
    return documentAt(example, await readTemplates(example.templateDigest));
  },
);

/** Documents and reports of a busy hour: each is made once for a place in an agreement's trail. */
const MOST_KEPT = 64;
const documents = remember<DocumentTree>(MOST_KEPT);
const healthReports = remember<HealthReport>(MOST_KEPT);

function documentAt(contents: AgreementContents, templates: TemplateSet): DocumentTree {
  return documents(documentKey(contents), () => documentOf(contents, templates));
}

/** Everything that a document is made of: whatever else `documentOf` comes to read belongs in here. */
function documentKey(contents: AgreementContents): string[] {
  const { id, trail, title, templateDigest, rulePack, status, asOf } = contents;
  return [id, trail, title, templateDigest, rulePack, status, asOf ?? ""];
}

async function signedIn(next: string): Promise<Actor> {
  return (await currentActor()) ?? redirect(`/sign-in?next=${encodeURIComponent(next)}`);
}
