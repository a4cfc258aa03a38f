import { type OwnWording, ownTextId, withWordings } from "@/lib/document/own-wording";
import { parseClause } from "@/lib/document/parse-clause";
import type { TemplateSet } from "@/lib/document/source";
import { answerWords } from "@/lib/templates/answer-words";
import { checkWording, type WordingFinding } from "@/lib/templates/check/check-wording";
import type { Edition } from "@/lib/templates/edition";
import { loadTemplates } from "@/lib/templates/load-templates";
import { parsedEdition } from "@/lib/templates/parsed-edition";
import { filled } from "@/lib/templates/signing-words";
import type { WordingInUse, WordingReview } from "@/lib/wordings/schema";

/**
 * The templates as one agreement reads them: its template version, with the organizations' own
 * wordings in their places. Whoever reads an agreement's templates reads them through here.
 */
export function templatesWith(
  templates: TemplateSet,
  wordings: readonly WordingInUse[],
): TemplateSet {
  return withWordings(
    templates,
    wordings.map((wording) => ownWording(templates, wording)),
  );
}

function ownWording(templates: TemplateSet, wording: WordingInUse): OwnWording {
  const { clauseId, organization, version, body, approvedBy } = wording;
  // Versions published before there were such wordings have no words for the mark.
  const words = templates.choices["ownWording"] ?? loadTemplates().choices["ownWording"];
  const sentence = words?.[approvedBy === null ? "unapproved" : "approved"]?.text ?? "";
  const places = { organization, version: String(version), approver: approvedBy ?? "" };
  return {
    textId: clauseId,
    blocks: parseClause(body, { id: ownTextId(clauseId), firstLine: 1, words: answerWords }).blocks,
    origin: { kind: "organisation", name: organization, version, approvedBy },
    mark: filled(sentence, places),
  };
}

/** What keeps a wording from standing in agreements on this template version; null: it has no such clause. */
export function problemsIn(
  edition: Edition,
  clauseId: string,
  body: string,
): WordingFinding[] | null {
  const found = checkWording(parsedEdition(edition), clauseId, body);
  return found && found.filter(({ severity }) => severity === "problem");
}

/** The wordings that still fit another template version; the others leave when the draft moves to it. */
export function fittingIn<Wording extends { clauseId: string; body: string }>(
  edition: Edition,
  wordings: readonly Wording[],
): Wording[] {
  return wordings.filter(({ clauseId, body }) => problemsIn(edition, clauseId, body)?.length === 0);
}

type ReviewTimes = {
  verdict: "approved" | "declined" | null;
  revokedAt: Date | null;
  expiresAt: Date;
};

/** Where a request to counsel stands. What was answered stays answered. */
export function reviewState(
  { verdict, revokedAt, expiresAt }: ReviewTimes,
  at: Date,
): WordingReview["state"] {
  if (verdict !== null) return verdict;
  if (revokedAt !== null) return "replaced";
  return expiresAt <= at ? "expired" : "open";
}

/** Counsel reads when there is time: longer than an invitation. */
export const REVIEW_LIFETIME_DAYS = 30;

export function reviewExpiry(from: Date): Date {
  return new Date(from.getTime() + REVIEW_LIFETIME_DAYS * 24 * 60 * 60 * 1000);
}

/** How an approval is cited: "Bertrand Ocelot, counsel". */
export function approverOf({ name, title }: { name: string | null; title: string | null }): string {
  return [name, title].filter((part) => part !== null && part !== "").join(", ");
}
