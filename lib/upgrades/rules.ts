import type { AgreementContents } from "@/lib/agreements/schema";
import { documentOf } from "@/lib/agreements/rules";
import { withFigures } from "@/lib/answers/figures";
import { canonicalJson } from "@/lib/document/canonical";
import { compare } from "@/lib/document/compare/compare";
import type { Comparison } from "@/lib/document/compare/comparison";
import type { TemplateSet } from "@/lib/document/source";
import type { PartyKey } from "@/lib/document/tree";
import type { WordingInUse } from "@/lib/wordings/schema";

/**
 * A draft on its own and on the newer version: what differs, and the document that it becomes. Of the
 * organizations' own wordings `kept` move along (`fittingIn`); elsewhere the standard text comes back.
 */
export function upgradeOf(
  contents: AgreementContents,
  from: TemplateSet,
  { to, toRulePack, kept }: { to: TemplateSet; toRulePack: string; kept: WordingInUse[] },
): { comparison: Comparison; document: string } {
  const before = documentOf(contents, from);
  const after = documentOf({ ...contents, rulePack: toRulePack, wordings: kept }, to);
  const answers = withFigures(contents.answers);
  const context = { templates: to, answers: { before: answers, after: answers } };
  return { comparison: compare(before, after, context), document: canonicalJson(after) };
}

/** A newer version is offered while the draft may still change, never once it is fixed for signing. */
export function isOffered(contents: AgreementContents, to: TemplateSet): boolean {
  return (
    contents.status === "drafting" &&
    contents.exampleId === null &&
    contents.templateDigest !== to.digest
  );
}

/** Both parties decide; one that nobody has joined for yet cannot, and finds the draft as it is. */
export function partiesAtTable({ parties }: AgreementContents): PartyKey[] {
  return (["A", "B"] as const).filter((key) => parties[key].people.length > 0);
}
