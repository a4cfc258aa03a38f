import { describe, expect, it } from "vitest";
import { checkTemplates } from "@/lib/templates/check/check-templates";
import { generatedFiles } from "@/lib/templates/generated-files";
import { parseTemplates } from "@/lib/templates/parse-templates";
import { changed, clause, found, SMALL } from "@/tests/unit/templates/check/small-templates";

const inC1 = (before: string, after: string) => found(changed("clauses/c01-parties.md", before, after));
const toC1 = (text: string) => inC1("pays for each", `${text} pays for each`);

describe("checking templates", () => {
  it("finds nothing where nothing was planted", () => {
    expect(found({})).toEqual([]);
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

  it("knows that two values of one answer exclude each other", () => {
    const lines = ["{ id: is-mou, says: x, test: { eq: [agreement.type, mou_no_funds] } }", "{ id: is-delegate, says: x, test: { eq: [agreement.type, delegate] } }"];
    const planted = conditions(lines.join("\n- "));

    const safe = '{% when test="is-delegate" %}[x](#c02-money){% /when %}';
    const unsafe = '{% when test="is-mou" %}[x](#c02-money){% /when %}';

    expect(found({ ...planted, ...changed("clauses/c01-parties.md", "pays for each", `${safe}${unsafe} pays for each`) })).toEqual([
      "clauses/c01-parties.md:6: c02-money may be absent where this refers to it",
    ]);
  });

  it("takes the section number of a law for what it is", () => {
    expect(toC1("Section 504 of the Rehabilitation Act")).toEqual([]);
  });

  it("mentions a long sentence without counting it", () => {
    const text = clause("c03-pay--other", "[]", `${"word ".repeat(45)}end.`);

    expect(found({ "clauses/c03-pay--other.md": text })).toEqual(["clauses/c03-pay--other.md:6: A sentence of 46 words"]);
  });

  it("finds a generated file that is out of date, until it is written again", () => {
    const files = new Map(Object.entries(SMALL));
    const outdated = () => checkTemplates(files).findings.filter(({ message }) => message.startsWith("Out of date"));
    expect(outdated().map(({ file }) => file)).toEqual([
      "DECISION-TABLE.md",
      "READING-COPY.md",
      "digest.json",
    ]);

    for (const [name, content] of generatedFiles(parseTemplates(files))) files.set(name, content);

    expect(outdated()).toEqual([]);
  });
});

function conditions(line: string): Record<string, string> {
  return { "conditions.yaml": `${SMALL["conditions.yaml"] ?? ""}- ${line}\n` };
}
