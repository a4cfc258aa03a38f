import { conditionsBehind } from "@/components/wizard/conditions-behind";
import type { FoundPage } from "@/components/wizard/find-page";
import { lightTemplates } from "@/components/wizard/light-templates";
import { FIGURE_GROUPS } from "@/lib/answers/figures";
import type { Answers } from "@/lib/answers/schema";
import { templatePart } from "@/lib/document/assemble-part";
import { pathsOfCondition } from "@/lib/document/paths-read";
import type { ConditionSource, TemplateSet } from "@/lib/document/source";
import type { Duty } from "@/lib/law/coverage";
import type { LimitPack } from "@/lib/law/claims";
import type { RulePack } from "@/lib/law/pack";
import { asksWithinLimits } from "@/lib/law/page-limits";
import { clausesFedBy } from "@/lib/templates/clauses-fed-by";

type Source = {
  slotIds: string[];
  /** By name: what the page asks by. */
  conditions: Record<string, ConditionSource>;
  /** Groups of answers: `pay`, `sites`. */
  groups: ReadonlySet<string>;
  part: TemplateSet | null;
};

const known = new WeakMap<TemplateSet, WeakMap<FoundPage["page"], Source>>();

/** The clauses and schedules (slot ids) that a page's questions feed. Found once for a template. */
export function slotsFedBy(templates: TemplateSet, found: FoundPage): string[] {
  return sourceOf(templates, found).slotIds;
}

/** The conditions that this page and its task ask by, with those that they stand on. */
export function pageConditions(
  templates: TemplateSet,
  found: FoundPage,
): Readonly<Record<string, ConditionSource>> {
  return sourceOf(templates, found).conditions;
}

/**
 * The answers that a page shows, asks by or computes from. A control made for the work reconciles with
 * answers of other pages, whichever it likes: it gets them all.
 */
export function pageAnswers(templates: TemplateSet, found: FoundPage, answers: Answers): Answers {
  if (found.page.control !== undefined) return answers;
  const { groups } = sourceOf(templates, found);
  return Object.fromEntries(Object.entries(answers).filter(([group]) => groups.has(group)));
}

/** The numbers of the law that the page's control counts by, if it counts by any. */
export function pageLaw(templates: TemplateSet, found: FoundPage): LimitPack {
  const { asOf, limits } = pageTemplates(templates, found).law;
  return { asOf, limits: found.page.control === SLOT_TABLE ? limits : [] };
}

/** The part of the templates that a page works with. Made once for a template. */
export function pageTemplates(templates: TemplateSet, found: FoundPage): TemplateSet {
  const source = sourceOf(templates, found);
  const { slotIds } = source;
  const dutyConditions = dutiesOf(templates, templates.law, found).map((duty) => duty.appliesWhen);
  source.part ??= lightTemplates(
    templatePart(templates, slotIds),
    [...conditionsOf(found), ...dutyConditions],
    asksWithinLimits(pathsOf(found)) ||
      found.page.control === SLOT_TABLE ||
      slotIds.includes(LIMITS_SCHEDULE),
  );
  return source.part;
}

function conditionsOf({ page, task }: FoundPage): string[] {
  const asked = [
    ...page.fields,
    ...page.fields.flatMap((field) => field.columns ?? []),
    ...task.pages,
  ];
  return asked
    .flatMap((one) => [one.when, "required" in one ? one.required : undefined])
    .filter((id) => typeof id === "string");
}

/** The cards of a rule pack that the sections fed by this page look after: only those can lose their cover here. */
export function dutiesOf(
  templates: TemplateSet,
  { cards }: Pick<RulePack, "cards">,
  found: FoundPage,
): Duty[] {
  const { texts, articles } = templates;
  const slotIds = slotsFedBy(templates, found);
  const fed = articles
    .flatMap((article) => article.slots)
    .filter(({ id }) => slotIds.includes(id))
    .flatMap(({ choose, otherwise }) => [...choose.map(({ clause }) => clause), otherwise ?? ""]);
  const satisfied = new Set(fed.flatMap((id) => texts[id]?.satisfies ?? []));
  return cards
    .filter(({ id }) => satisfied.has(id))
    .map(({ id, topic, appliesWhen }) => ({ id, topic, appliesWhen }));
}

/** The control that counts children against the limits. */
const SLOT_TABLE = "slot-table";

/** Where the applied limits print. */
const LIMITS_SCHEDULE = "s03-sites";

function pathsOf({ page }: FoundPage): string[] {
  return page.fields.map((field) => field.path);
}

function sourceOf(templates: TemplateSet, found: FoundPage): Source {
  const { page } = found;
  const pages = known.get(templates) ?? new WeakMap<FoundPage["page"], Source>();
  known.set(templates, pages);
  const source = pages.get(page) ?? {
    slotIds: clausesFedBy(templates, pathsOf(found)),
    conditions: conditionsBehind(templates.conditions, conditionsOf(found)),
    groups: groupsOf(templates, found),
    part: null,
  };
  pages.set(page, source);
  return source;
}

function groupsOf(templates: TemplateSet, found: FoundPage): Set<string> {
  const read = conditionsOf(found).flatMap((id) => pathsOfCondition(templates, id));
  const groups = [...pathsOf(found), ...read].map((path) => path.split(".")[0] ?? path);
  const computes = found.page.figures !== undefined || groups.includes("figures");
  return new Set([...groups, ...(computes ? FIGURE_GROUPS : [])]);
}
