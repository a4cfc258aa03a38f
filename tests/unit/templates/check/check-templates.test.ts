import { describe, expect, it } from "vitest";
import { checkTemplates } from "@/lib/templates/check/check-templates";
import { generatedFiles } from "@/lib/templates/generated-files";
import { parseTemplates } from "@/lib/templates/parse-templates";
import { changed, clause, found, lawCard, SMALL } from "@/tests/unit/templates/check/small-templates";

const CARDS = "law/us-2026.11-draft/cards.yaml";
const inC1 = (before: string, after: string) => found(changed("clauses/c01-parties.md", before, after));
const toC1 = (text: string) => inC1("pays for each", `${text} pays for each`);
const inOutline = (before: string, after: string) => found(changed("outline.yaml", before, after));
const inQuestions = (before: string, after: string) => found(changed("questions/00-all.yaml", before, after));
const withCondition = (line: string) => found({ "conditions.yaml": `${SMALL["conditions.yaml"] ?? ""}- ${line}\n` });

describe("checking templates", () => {
  it("finds nothing where nothing was planted", () => {
    expect(found({})).toEqual([]);
  });

  it("finds an answer that does not exist", () => {
    expect(toC1("{% $comp.nothing %}")).toEqual(["clauses/c01-parties.md:6: Unknown answer: comp.nothing"]);
  });

  it("finds an unknown tag and an unknown formatter", () => {
    expect(toC1("{% loud %}x{% /loud %}")).toEqual(["clauses/c01-parties.md:6: Unknown tag inside a line: loud"]);
    expect(toC1("{% loud($agreement.title) %}")).toEqual(["clauses/c01-parties.md:6: Unknown formatter: loud"]);
  });

  it("finds a formatter that does not fit the kind of answer", () => {
    expect(toC1("{% money($agreement.title) %}")).toEqual([
      "clauses/c01-parties.md:6: money does not fit agreement.title, which is a text",
    ]);
  });

  it("finds an optional answer that nothing guarantees", () => {
    expect(toC1("{% money($comp.ratePerSlotCents) %}")).toEqual([
      "clauses/c01-parties.md:6: comp.ratePerSlotCents may be missing here: put it inside a when that guarantees it, or require it",
    ]);
  });

  it("accepts an optional answer where the condition guarantees that it was required", () => {
    const guarded = '{% when test="money-flows" %}{% when test="rate-model" %}{% money($comp.ratePerSlotCents) %}{% /when %}{% /when %}';

    expect(toC1(guarded)).toEqual([]);
  });

  it("finds an optional column printed without looking whether the row has it", () => {
    const planted = changed("schedules/s01-rows.md", "{% when present=$row.due %} by {% $row.due %}{% /when %}", " by {% $row.due %}");

    expect(found(planted)).toEqual([
      "schedules/s01-rows.md:7: exp.*.due may be missing here: put it inside a when that guarantees it, or require it",
    ]);
  });

  it("finds an unknown condition wherever it is named", () => {
    expect(toC1('{% when test="never" %}x{% /when %}')).toEqual(["clauses/c01-parties.md:6: Unknown condition: never"]);
    expect(inOutline("{ clause: c01-parties }", "{ clause: c01-parties, when: never }")).toContain(
      "outline.yaml:8: Unknown condition: never",
    );
    expect(inQuestions("required: rate-model", "required: never")).toContain("questions/00-all.yaml:15: Unknown condition: never");
  });

  it("finds a condition that nothing uses", () => {
    expect(withCondition("{ id: spare, says: x, test: { present: agreement.title } }")).toEqual([
      "conditions.yaml:3: Nothing uses the condition spare",
    ]);
  });

  it("finds a condition on an answer or value that does not exist, and one that names itself", () => {
    const use = toUse("spare");

    expect(found({ ...use, ...conditions("{ id: spare, says: x, test: { eq: [agreement.type, gift] } }") })).toEqual([
      "conditions.yaml:3: agreement.type is never gift",
    ]);
    expect(found({ ...use, ...conditions("{ id: spare, says: x, test: { present: a.b } }") })).toEqual([
      "conditions.yaml:3: Unknown answer: a.b",
    ]);
    expect(found({ ...use, ...conditions("{ id: spare, says: x, test: { is: spare } }") })).toContain(
      "conditions.yaml:3: spare names itself",
    );
  });

  it("finds a term that is not defined, not used, defined twice or not marked", () => {
    expect(toC1("_Moon_")).toEqual(["clauses/c01-parties.md:6: Undefined term: Moon"]);
    expect(found({ "terms.md": `${SMALL["terms.md"] ?? ""}\n## Moon\n\nmeans light.\n` })).toEqual([
      "terms.md:5: Nothing uses the term Moon",
    ]);
    expect(toC1("(**Slot**)")).toEqual(["clauses/c01-parties.md:6: slot is defined twice"]);
    expect(toC1("each Slot")).toEqual(["clauses/c01-parties.md:6: Slot is a defined term: mark it as _Slot_"]);
  });

  it("finds a term used where its definition may be absent", () => {
    const planted = {
      ...changed("clauses/c01-parties.md", "pays for each", "_Fee_ pays for each"),
      ...changed("clauses/c02-money.md", "As ", "A charge (**Fee**). As "),
    };

    expect(found(planted)).toEqual(["clauses/c01-parties.md:6: Fee is used here, but its definition may be absent"]);
  });

  it("finds a dead reference and one whose target can be absent", () => {
    expect(toC1("[x](#c99-gone)")).toEqual(["clauses/c01-parties.md:6: Dead reference: no slot is named c99-gone"]);
    expect(toC1("[x](#c02-money)")).toEqual(["clauses/c01-parties.md:6: c02-money may be absent where this refers to it"]);
  });

  it("knows that two values of one answer exclude each other", () => {
    const lines = ["{ id: is-mou, says: x, test: { eq: [agreement.type, mou_no_funds] } }", "{ id: is-delegate, says: x, test: { eq: [agreement.type, delegate] } }"];
    const planted = conditions(lines.join("\n- "));

    const safe = '{% when test="is-delegate" %}[x](#c02-money){% /when %}';
    const unsafe = '{% when test="is-mou" %}[x](#c02-money){% /when %}';

    expect(found({ ...planted, ...changed("clauses/c01-parties.md", "pays for each", `${safe}${unsafe} pays for each`) })).toEqual([
      "clauses/c01-parties.md:6: c02-money may be absent where this refers to it",
    ]);
  });

  it("finds a slot without a default, a text without a slot and a slot without a text", () => {
    expect(inOutline("        default: c03-pay--other\n", "")).toEqual([
      "clauses/c03-pay--other.md:1: No slot of the outline holds c03-pay--other",
      "outline.yaml:10: Slot c03-pay has no default",
    ]);
    expect(inOutline("schedule: s01-rows", "schedule: s02-gone")).toContain("outline.yaml:16: No file has the text s02-gone");
  });

  it("finds alternatives that satisfy different requirements", () => {
    expect(found({ "clauses/c03-pay--rate.md": clause("c03-pay--rate", "[K01]", "The rate is {% money($comp.ratePerSlotCents) %}.") })).toEqual([
      "clauses/c03-pay--rate.md:1: Satisfies K01, but c03-pay--other satisfies nothing",
    ]);
  });

  it("finds a law card that does not exist, is not listed, or that nothing satisfies", () => {
    expect(inC1("[K01]", "[K01, K99]")).toEqual(["clauses/c01-parties.md:1: No law card is named K99"]);
    expect(toC1('{% requirement id="K02" %}x{% /requirement %}')).toEqual([
      'clauses/c01-parties.md:6: Marks K02, which "satisfies" above does not list',
    ]);
    expect(found({ [CARDS]: lawCard("K01") + lawCard("K02") })).toEqual([
      `${CARDS}:2: No clause satisfies the law card K02`,
    ]);
  });

  it("finds a question that writes no answer, or with a control that does not fit", () => {
    expect(inQuestions("path: agreement.type", "path: agreement.kind")).toContain(
      "questions/00-all.yaml:13: Unknown answer: agreement.kind",
    );
    expect(inQuestions("path: comp.ratePerSlotCents, control: money", "path: comp.ratePerSlotCents, control: text")).toEqual([
      "questions/00-all.yaml:15: text does not fit comp.ratePerSlotCents, which is a money",
    ]);
    expect(inQuestions("path: due, control: date", "path: dew, control: date")).toContain(
      "questions/00-all.yaml:22: Unknown column: exp.dew",
    );
  });

  it("finds a page that asks nothing", () => {
    const page = "      - { id: empty, heading: Nothing }\n";

    expect(found({ "questions/00-all.yaml": `${SMALL["questions/00-all.yaml"] ?? ""}${page}` })).toEqual([
      "questions/00-all.yaml:23: The page empty asks nothing",
    ]);
  });

  it("finds an answer that a text needs and nobody asks", () => {
    expect(toC1('{% when test="money-flows" %}{% $term.startDate %}{% /when %}')).toContain(
      "clauses/c01-parties.md:6: No question asks for term.startDate",
    );
  });

  it("finds a choice value without words, and words without a value", () => {
    const words = "noticeMethod: { hand: By hand, courier: By courier, certified_mail: By certified mail, pigeon: By pigeon }\n";

    const findings = found({ "choices.yaml": words });

    expect(findings).toContain("choices.yaml:1: noticeMethod never has the value pigeon");
    expect(findings).toContain("choices.yaml:1: noticeMethod has no words for email");
  });

  it("finds advice that does not exist", () => {
    expect(inQuestions("advice: CE1", "advice: CE9")).toEqual(["questions/00-all.yaml:8: Unknown advice: CE9"]);
  });

  it("finds a section number typed by hand, but not one of a law", () => {
    expect(toC1("Section 4.2 says so and")).toEqual([
      'clauses/c01-parties.md:6: "Section 4.2" is typed by hand: link to it instead',
    ]);
    expect(toC1("Section 504 of the Rehabilitation Act")).toEqual([]);
  });

  it("mentions a long sentence without counting it", () => {
    const text = clause("c03-pay--other", "[]", `${"word ".repeat(45)}end.`);

    expect(found({ "clauses/c03-pay--other.md": text })).toEqual(["clauses/c03-pay--other.md:6: A sentence of 46 words"]);
  });

  it("finds a file that is not what it says, and YAML that does not fit", () => {
    expect(inC1("id: c01-parties", "id: c01-other")).toContain("clauses/c01-parties.md:2: The id is c01-other, the file is c01-parties");
    expect(inQuestions("heading: What?", "headline: What?")).toContain(
      'questions/00-all.yaml:8: tasks.0.pages.0: Unrecognized key: "headline"',
    );
  });

  it("finds a reading copy or digest that is out of date, until both are written again", () => {
    const files = new Map(Object.entries(SMALL));
    const outdated = () => checkTemplates(files).findings.filter(({ message }) => message.startsWith("Out of date"));
    expect(outdated().map(({ file }) => file)).toEqual(["READING-COPY.md", "digest.json"]);

    for (const [name, content] of generatedFiles(parseTemplates(files))) files.set(name, content);

    expect(outdated()).toEqual([]);
  });
});

function conditions(line: string): Record<string, string> {
  return { "conditions.yaml": `${SMALL["conditions.yaml"] ?? ""}- ${line}\n` };
}

function toUse(condition: string): Record<string, string> {
  return changed("clauses/c01-parties.md", "pays for each", `{% when test="${condition}" %}x{% /when %} pays for each`);
}
