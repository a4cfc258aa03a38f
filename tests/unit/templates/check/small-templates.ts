import { checkTemplates } from "@/lib/templates/check/check-templates";
import type { TemplateFiles } from "@/lib/templates/template-files";

/** A small sound set of templates; every test plants one error in it. */
export const SMALL: Record<string, string> = {
  "outline.yaml": `language: en-US
keyTerms:
  - { id: title, label: Title, value: "{% $agreement.title %}" }
articles:
  - id: all
    title: All
    slots:
      - { clause: c01-parties }
      - { clause: c02-money, when: money-flows }
      - slot: c03-pay
        when: money-flows
        choose:
          - { clause: c03-pay--rate, when: rate-model }
        default: c03-pay--other
schedules:
  - { schedule: s01-rows, when: money-flows }
`,
  "conditions.yaml": `- { id: money-flows, says: money moves, test: { not: { eq: [agreement.type, mou_no_funds] } } }
- { id: rate-model, says: a rate is paid, test: { eq: [comp.model, per_child_rate] } }
`,
  "terms.md": "## Slot\n\nmeans a place for a child.\n",
  "choices.yaml": "noticeMethod: { hand: Hand, courier: Courier, certified_mail: Certified mail, email: E-mail }\n",
  "own-answers.yaml": "- { why: Days, answers: [exp.due] }\n",
  "advice.yaml": "bullets: { CE1: { bullet: Agree on money., source: QUILT } }\n",
  "law/us-2026.11-draft/cards.yaml": lawCard("K01"),
  "clauses/c01-parties.md": clause("c01-parties", "[K01]", "This is {% $agreement.title %}. _Grantee_ (**Grantee**) pays for each _Slot_."),
  "clauses/c02-money.md": clause("c02-money", "[]", "As [the rows](#s01-rows) and [pay](#c03-pay) say."),
  "clauses/c03-pay--rate.md": clause("c03-pay--rate", "[]", "The rate is {% money($comp.ratePerSlotCents) %}."),
  "clauses/c03-pay--other.md": clause("c03-pay--other", "[]", "The price is agreed."),
  "schedules/s01-rows.md": clause(
    "s01-rows",
    "[]",
    '{% each list=$exp as="row" %}\n- {% $row.statement %}{% when present=$row.due %} by {% $row.due %}{% /when %}\n{% /each %}',
  ),
  "questions/00-all.yaml": `step: all
title: All
intro: Everything.
tasks:
  - id: one
    title: One
    pages:
      - id: page
        heading: What?
        advice: CE1
        fields:
          - { path: agreement.title, control: text, label: Title, required: true }
          - { path: agreement.type, control: choice, label: Type, required: true }
          - { path: comp.model, control: choice, label: Model, required: money-flows }
          - { path: comp.ratePerSlotCents, control: money, label: Rate, required: rate-model, when: money-flows }
          - path: exp
            control: rows
            label: Expectations
            required: true
            columns:
              - { path: statement, control: text, label: Statement, required: true }
              - { path: due, control: date, label: Due }
`,
};

/** What the checker finds more when these files stand in place of their like, as `file:line: message`. */
export function found(planted: Record<string, string>): string[] {
  const usual = new Set(reported(SMALL));
  return reported({ ...SMALL, ...planted }).filter((line) => !usual.has(line));
}

/** One of the small files with a passage changed. */
export function changed(file: string, before: string, after: string): Record<string, string> {
  const source = SMALL[file];
  if (!source?.includes(before)) throw new Error(`${file} does not contain ${before}`);
  return { [file]: source.replace(before, after) };
}

/** A line of a pack's `cards.yaml`; `more` comes last. */
export function lawCard(id: string, more = ""): string {
  return `- { id: ${id}, topic: Topic, citation: Law, appliesWhen: always, mustKnow: Know it., responsible: both, evidence: File, cadence: Annual, clauses: [c01-parties], provenance: [{ mark: memory }], status: in_force, inMotion: false, checkedOn: 2026-11-23${more} }\n`;
}

/** A line of a pack's `limits.yaml`. */
export function lawLimit(key: string, value: number, more = ""): string {
  return `- { key: ${key}, value: ${value}, unit: days, citation: Law, provenance: [{ mark: memory }], status: in_force, checkedOn: 2026-11-23${more} }\n`;
}

export function clause(id: string, satisfies: string, body: string): string {
  return `---\nid: ${id}\ntitle: Title\nsatisfies: ${satisfies}\n---\n${body}\n`;
}

function reported(files: Record<string, string>): string[] {
  const sorted: TemplateFiles = new Map(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return checkTemplates(sorted).findings.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
