import { describe, expect, it } from "vitest";
import { parseClause } from "@/lib/document/parse-clause";
import type { AnswerWords } from "@/lib/document/parse-context";

const words: AnswerWords = (path) => (path.startsWith("no.") ? null : { format: "text" });

function problemsOf(body: string): string[] {
  const { problems } = parseClause(body, { id: "c1", firstLine: 10, words });
  return problems.map(({ line, message }) => `${line}: ${message}`);
}

describe("reading a clause", () => {
  it.each([
    ["Says {% $no.answer %}.", "10: Unknown answer: no.answer"],
    ["One\ntwo {% $no.answer %}.", "11: Unknown answer: no.answer"],
    ["Says {% shout($x) %}.", "10: Unknown formatter: shout"],
    ["Says {% money(12) %}.", "10: A value is written $answer.path or formatter($answer.path)"],
    ["Text.\n\n{% loop %}\nx\n{% /loop %}", "12: Unknown tag: loop"],
    ["Says {% shout %}x{% /shout %}.", "10: Unknown tag inside a line: shout"],
    [
      "See [us](https://example.org).",
      "10: A link in a template points to a clause or schedule: [words](#c41-reserve)",
    ],
    ["- a\n  - b", "10: A list inside a list"],
    ["# Big", "10: A heading inside a text is written ###"],
    ["Says `code`.", "10: code is not part of the template syntax"],
    ["{% when %}\nx\n{% /when %}", '10: when needs test="…"'],
    ['{% each as="row" %}\n- x\n{% /each %}', "10: each needs list=$answer.path"],
    [
      '{% each list=$x as="row" %}\ntext\n{% /each %}',
      "10: each needs one list item that shows how a row reads",
    ],
    ['{% grid list=$x as="row" %}\n{% /grid %}', "10: grid needs columns"],
    [
      "A {% when present=$x %}b{% /when %}",
      "10: present= looks at a column of the row; elsewhere name a condition",
    ],
    ["A {% lookup($x) %}", '10: lookup is written lookup($row.siteId, "svc.sites", "name")'],
  ])("%j is refused with its line", (body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
  });

  it("reports a tag that was never closed", () => {
    expect(problemsOf('{% when test="x" %}\nText.')).toHaveLength(1);
  });

  it("gives blocks ids from the file and their position", () => {
    const { blocks } = parseClause('One.\n\n{% when test="x" %}\nTwo.\n{% /when %}\n\n- a', {
      id: "c1",
      firstLine: 1,
      words,
    });

    expect(blocks).toMatchObject([
      { id: "c1-1" },
      { then: [{ id: "c1-2" }] },
      { id: "c1-3", items: [{ id: "c1-3-1" }] },
    ]);
  });
});
