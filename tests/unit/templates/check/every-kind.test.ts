import { describe, expect, it } from "vitest";
import { CHECKS } from "@/lib/templates/check/check-templates";
import { usesIn } from "@/lib/templates/check/uses";
import { generatedFiles } from "@/lib/templates/generated-files";
import { parseTemplates } from "@/lib/templates/parse-templates";
import type { TemplateFiles } from "@/lib/templates/template-files";
import { changed, clause, lawCard, lawLimit, SMALL } from "@/tests/unit/templates/check/small-templates";

type CheckName = keyof typeof CHECKS | "parsing";
/** What goes wrong, which check sees it, the planted source, and the finding as it is printed. */
type Kind = [kind: string, check: CheckName, planted: Record<string, string>, finding: string];

const C1 = "clauses/c01-parties.md";
const C2 = "clauses/c02-money.md";
const OTHER = "clauses/c03-pay--other.md";
const QUESTIONS = "questions/00-all.yaml";
const CARDS = "law/us-2026.11-draft/cards.yaml";
const LIMITS = "law/us-2026.11-draft/limits.yaml";

const inC1 = (text: string) => changed(C1, "pays for each", `${text} pays for each`);
const condition = (line: string) => ({
  "conditions.yaml": `${SMALL["conditions.yaml"] ?? ""}- ${line}\n`,
});
const used = (id: string) => inC1(`{% when test="${id}" %}x{% /when %}`);
const stating = (must: string, body: string) => ({
  [C2]: clause("c02-money", `[]\nmust:\n${must}`, `${body} As [the rows](#s01-rows) and [pay](#c03-pay) say.`),
});

const KINDS: Kind[] = [
  ["an unknown answer", "parsing", inC1("{% $comp.nothing %}"), `${C1}:6: Unknown answer: comp.nothing`],
  ["an unknown tag in a line", "parsing", inC1("{% loud %}x{% /loud %}"), `${C1}:6: Unknown tag inside a line: loud`],
  ["an unknown tag around lines", "parsing", changed(C1, "This is", "{% loud %}\nx\n{% /loud %}\n\nThis is"), `${C1}:6: Unknown tag: loud`],
  ["an unknown formatter", "parsing", inC1("{% loud($agreement.title) %}"), `${C1}:6: Unknown formatter: loud`],
  ["YAML that does not fit", "parsing", changed(QUESTIONS, "heading: What?", "headline: What?"), `${QUESTIONS}:8: tasks.0.pages.0: Unrecognized key: "headline"`],
  ["a file that is not what it says", "parsing", changed(C1, "id: c01-parties", "id: c01-other"), `${C1}:2: The id is c01-other, the file is c01-parties`],
  ["a condition named twice", "parsing", condition("{ id: rate-model, says: x, test: { present: comp.model } }"), "conditions.yaml:3: rate-model is named twice"],
  ["a formatter that does not fit the type", "formatsFit", inC1("{% money($agreement.title) %}"), `${C1}:6: money does not fit agreement.title, which is a text`],
  ["an answer for a section that names none", "referencesResolve", inC1("{% section($notice.methods) %}"), `${C1}:6: Dead reference: notice.methods may say hand, which is no slot`],
  ["a unit that does not fit the type", "formatsFit", inC1('{% text($agreement.title, "day") %}'), `${C1}:6: A unit does not fit agreement.title, which is a text`],
  ["rows of what is no list", "formatsFit", changed("schedules/s01-rows.md", "list=$exp", "list=$agreement.title"), "schedules/s01-rows.md:6: Not a list: agreement.title"],
  ["an optional answer outside a when", "answersGuarded", inC1("{% money($comp.ratePerSlotCents) %}"), `${C1}:6: comp.ratePerSlotCents may be missing here: put it inside a when that guarantees it, or require it`],
  ["an optional answer in a cell that another answer fills", "answersGuarded", changed("schedules/s01-rows.md", "{% each", '{% grid list=$exp as="row" %}\n{% column title="Due" optional=true %}{% $row.due %} {% $row.statement %}{% /column %}\n{% /grid %}\n\n{% each'), "schedules/s01-rows.md:7: exp.*.due may be missing here: put it inside a when that guarantees it, or require it"],
  ["an unknown condition in a text", "conditionsKnown", used("never"), `${C1}:6: Unknown condition: never`],
  ["an unknown condition in the outline", "conditionsKnown", changed("outline.yaml", "{ clause: c01-parties }", "{ clause: c01-parties, when: never }"), "outline.yaml:8: Unknown condition: never"],
  ["an unknown condition of a question", "conditionsKnown", changed(QUESTIONS, "required: rate-model", "required: never"), `${QUESTIONS}:15: Unknown condition: never`],
  ["a condition on an unknown answer", "conditionsKnown", { ...used("spare"), ...condition("{ id: spare, says: x, test: { present: a.b } }") }, "conditions.yaml:3: Unknown answer: a.b"],
  ["a condition on an impossible value", "conditionsKnown", { ...used("spare"), ...condition("{ id: spare, says: x, test: { eq: [agreement.type, gift] } }") }, "conditions.yaml:3: agreement.type is never gift"],
  ["a condition that names itself", "conditionsKnown", { ...used("spare"), ...condition("{ id: spare, says: x, test: { is: spare } }") }, "conditions.yaml:3: spare names itself"],
  ["an unused condition", "conditionsUsed", condition("{ id: spare, says: x, test: { present: agreement.title } }"), "conditions.yaml:3: Nothing uses the condition spare"],
  ["a condition that is never true", "conditionsReachable", condition("{ id: spare, says: x, test: { all: [{ is: rate-model }, { eq: [comp.model, lump_sum] }] } }"), "conditions.yaml:3: Unreachable condition: no answers make spare true"],
  ["a condition that is never false", "conditionsReachable", condition("{ id: spare, says: x, test: { any: [{ is: money-flows }, { eq: [agreement.type, mou_no_funds] }] } }"), "conditions.yaml:3: Unreachable condition: no answers make spare false"],
  ["a passage that never prints", "conditionsReachable", { ...condition("{ id: no-money, says: x, test: { eq: [agreement.type, mou_no_funds] } }"), ...changed(C2, "As ", '{% when test="no-money" %}x{% /when %}As ') }, `${C2}:6: Unreachable: no-money never holds where this prints`],
  ["an alternative that nothing is left for", "conditionsReachable", changed("outline.yaml", "          - { clause: c03-pay--rate, when: rate-model }\n", "          - { clause: c03-pay--rate, when: rate-model }\n          - { clause: c03-pay--other, when: rate-model }\n"), "outline.yaml:14: Unreachable: nothing is left for c03-pay--other"],
  ["an undefined term", "termsDefined", inC1("_Moon_"), `${C1}:6: Undefined term: Moon`],
  ["a term defined twice", "termsDefined", inC1("(**Slot**)"), `${C1}:6: slot is defined twice`],
  ["a term whose definition can be absent", "termsDefined", { ...inC1("_Fee_"), ...changed(C2, "As ", "A charge (**Fee**). As ") }, `${C1}:6: Fee is used here, but its definition may be absent`],
  ["an unused term", "termsUsed", { "terms.md": `${SMALL["terms.md"] ?? ""}\n## Moon\n\nmeans light.\n` }, "terms.md:5: Nothing uses the term Moon"],
  ["an unmarked term", "termsMarked", inC1("each Slot"), `${C1}:6: Slot is a defined term: mark it as _Slot_`],
  ["a dead reference", "referencesResolve", inC1("[x](#c99-gone)"), `${C1}:6: Dead reference: no slot is named c99-gone`],
  ["a reference whose target can be absent", "referencesResolve", inC1("[x](#c02-money)"), `${C1}:6: c02-money may be absent where this refers to it`],
  ["a slot without a default", "outlineComplete", changed("outline.yaml", "        default: c03-pay--other\n", ""), "outline.yaml:10: Slot c03-pay has no default"],
  ["a text without a slot", "outlineComplete", { "clauses/c09-lost.md": clause("c09-lost", "[]", "Lost.") }, "clauses/c09-lost.md:1: No slot of the outline holds c09-lost"],
  ["a slot without a text", "outlineComplete", changed("outline.yaml", "schedule: s01-rows", "schedule: s02-gone"), "outline.yaml:16: No file has the text s02-gone"],
  ["alternatives that satisfy different requirements", "alternativesAgree", { "clauses/c03-pay--rate.md": clause("c03-pay--rate", "[K01]", "The rate is {% money($comp.ratePerSlotCents) %}.") }, "clauses/c03-pay--rate.md:1: Satisfies K01, but c03-pay--other satisfies nothing"],
  ["a law card that no clause satisfies", "requirementsKnown", { [CARDS]: lawCard("K01") + lawCard("K02") }, `${CARDS}:2: No clause satisfies the law card K02`],
  ["a law card that does not exist", "requirementsKnown", changed(C1, "[K01]", "[K01, K99]"), `${C1}:1: No law card is named K99`],
  ["a requirement that is not listed", "requirementsKnown", inC1('{% requirement id="K02" %}x{% /requirement %}'), `${C1}:6: Marks K02, which "satisfies" above does not list`],
  ["a must point that no passage states", "pointsStated", stating("  - { id: rate, says: the rate }", "A rate."), `${C2}:6: No passage states "the rate": mark one {% states id="rate" /%}`],
  ["a must point left out for some answers", "pointsStated", stating("  - { id: rate, says: the rate }", '{% when test="rate-model" %}{% states id="rate" /%}A rate.{% /when %}'), `${C2}:6: There are answers for which no passage states "the rate"`],
  ["a number of the law that the pack lacks", "limitsKnown", { [LIMITS]: lawLimit("a.days", 45), ...inC1('{% count($limits.b.days, "day") %}') }, `${C1}:6: The rule pack has no limit b.days`],
  ["a number of the law typed in digits", "thresholdsTyped", { [LIMITS]: lawLimit("a.days", 45), ...inC1("Within 45 calendar days it") }, `${C1}:6: "45 calendar days" is a number of the law: print $limits.a.days`],
  ["an amount of the law typed in digits", "thresholdsTyped", { [LIMITS]: lawLimit("a.least_cents", 1_000_000).replace("unit: days", "unit: cents"), ...inC1("Above $10,000 it") }, `${C1}:6: "$10,000" is a number of the law: print $limits.a.least_cents`],
  ["a number of the law in words, in a text for its card", "thresholdsTyped", { [LIMITS]: lawLimit("a.days", 45), [CARDS]: lawCard("K01", ", limits: [a.days]"), ...inC1("Within forty-five days it") }, `${C1}:6: "forty-five days" is a number of the law: print $limits.a.days`],
  ["a law card that stands on a source without a name", "lawFits", { [CARDS]: lawCard("K01").replace("mark: memory", "mark: seen, sources: [S9]") }, `${CARDS}:1: No source is named S9`],
  ["a law card that stands twice", "lawFits", { [CARDS]: lawCard("K01") + lawCard("K01") }, `${CARDS}:2: K01 stands here twice`],
  ["two numbers of the law for one day", "lawFits", { [LIMITS]: lawLimit("a.days", 1) + lawLimit("a.days", 2) }, `${LIMITS}:2: a.days has two numbers for one day`],
  ["a law card that names what is not there", "lawFits", { [CARDS]: lawCard("K01").replace("c01-parties", "c99-none") }, `${CARDS}:1: No clause is named c99-none`],
  ["a question without an answer", "questionsFit", changed(QUESTIONS, "path: agreement.type", "path: agreement.kind"), `${QUESTIONS}:13: Unknown answer: agreement.kind`],
  ["a question with a control that does not fit", "questionsFit", changed(QUESTIONS, "path: comp.ratePerSlotCents, control: money", "path: comp.ratePerSlotCents, control: text"), `${QUESTIONS}:15: text does not fit comp.ratePerSlotCents, which is a money`],
  ["a column that does not exist", "questionsFit", changed(QUESTIONS, "path: due, control: date", "path: dew, control: date"), `${QUESTIONS}:22: Unknown column: exp.dew`],
  ["a page that asks nothing", "questionsFit", { [QUESTIONS]: `${SMALL[QUESTIONS] ?? ""}      - { id: empty, heading: Nothing }\n` }, `${QUESTIONS}:23: The page empty asks nothing`],
  ["an answer that a text needs and nobody asks", "answersAsked", inC1('{% when test="money-flows" %}{% $term.startDate %}{% /when %}'), `${C1}:6: No question asks for term.startDate`],
  ["an answer that a condition needs and nobody asks", "answersAsked", { ...used("spare"), ...condition("{ id: spare, says: x, test: { present: gen.publicity } }") }, "conditions.yaml:3: No question asks for gen.publicity"],
  ["a value without words", "choicesWorded", { "choices.yaml": "noticeMethod: { hand: By hand, courier: By courier, certified_mail: By certified mail }\n" }, "choices.yaml:1: noticeMethod has no words for email"],
  ["words without a value", "choicesWorded", { "choices.yaml": "noticeMethod: { hand: Hand, courier: Courier, certified_mail: Mail, email: E-mail, pigeon: Bird }\n" }, "choices.yaml:1: noticeMethod never has the value pigeon"],
  ["advice that does not exist", "adviceKnown", changed(QUESTIONS, "advice: CE1", "advice: [CE1, CE9]"), `${QUESTIONS}:8: Unknown advice: CE9`],
  ["advice that nobody is given", "adviceKnown", changed("advice.yaml", "bullets: {", "bullets: { CE2: { bullet: Ask., source: QUILT },"), "advice.yaml:1: No question is given this advice: CE2"],
  ["an own answer that does not exist", "ownAnswersKnown", { "own-answers.yaml": "- why: Days\n  answers:\n    - exp.due\n    - exp.dew\n" }, "own-answers.yaml:4: There is no answer exp.dew"],
  ["a day that would be copied", "ownAnswersKnown", { "own-answers.yaml": "- { why: Names, answers: [agreement.title] }\n" }, `${QUESTIONS}:22: exp.due would be copied into another agreement: list it in own-answers.yaml`],
  ["a number typed by hand", "handTypedNumbers", inC1("Section 4.2 says so and"), `${C1}:6: "Section 4.2" is typed by hand: link to it instead`],
  ["a long sentence, for information", "longSentences", { [OTHER]: clause("c03-pay--other", "[]", `${"word ".repeat(45)}end.`) }, `${OTHER}:6: A sentence of 46 words`],
  ["a reading copy out of date", "generatedCurrent", outdated("READING-COPY.md"), "READING-COPY.md:1: Out of date: run npm run -s templates:check -- --write"],
  ["a decision table out of date", "generatedCurrent", outdated("DECISION-TABLE.md"), "DECISION-TABLE.md:1: Out of date: run npm run -s templates:check -- --write"],
  ["a digest out of date", "generatedCurrent", outdated("digest.json"), "digest.json:1: Out of date: run npm run -s templates:check -- --write"],
];

describe("every kind of error in the templates has its check", () => {
  it.each(KINDS)("%s (%s)", (_kind, check, planted, finding) => {
    expect(findingsOf(check, { ...SMALL, ...planted })).toContain(finding);
    expect(findingsOf(check, sound())).not.toContain(finding);
  });

  it("and every check has its kinds", () => {
    const tested = new Set(KINDS.map(([, check]) => check));

    expect(Object.keys(CHECKS).filter((name) => !tested.has(name as CheckName))).toEqual([]);
  });
});

function findingsOf(check: CheckName, files: Record<string, string>): string[] {
  const parsed = parseTemplates(sorted(files));
  const findings = check === "parsing" ? parsed.findings : CHECKS[check](parsed, usesIn(parsed));
  return findings.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

/** The small templates with their generated files. */
function sound(): Record<string, string> {
  return { ...SMALL, ...Object.fromEntries(generatedFiles(parseTemplates(sorted(SMALL)))) };
}

function outdated(file: string): Record<string, string> {
  return { ...sound(), [file]: "As it was yesterday.\n" };
}

function sorted(files: Record<string, string>): TemplateFiles {
  return new Map(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}
