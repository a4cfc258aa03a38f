import { describe, expect, test } from "vitest";
import { checkWording, standardBody } from "@/lib/templates/check/check-wording";
import { usesIn } from "@/lib/templates/check/uses";
import { loadParsedTemplates } from "@/lib/templates/load-templates";

const parsed = loadParsedTemplates();
const CLAUSE = "c25-families";
const standard = standardBody(parsed, CLAUSE)?.body ?? "";
const check = (body: string) => checkWording(parsed, CLAUSE, body);
const problems = (id: string, body: string) =>
  (checkWording(parsed, id, body) ?? []).filter(({ severity }) => severity === "problem");
/** The standard text with one more paragraph at its end, and the line that it stands on. */
const withLine = (line: string) => `${standard.trimEnd()}\n\n${line}\n`;
const lastLine = standard.trimEnd().split("\n").length + 2;

describe("an organization's own wording", () => {
  test("that is the standard text has nothing to mend, whichever alternative it is", () => {
    const slots = parsed.templates.articles.flatMap((article) => article.slots);
    const texts = slots.flatMap(({ choose, otherwise }) => [...choose.map(({ clause }) => clause), otherwise ?? ""]);
    const ids = texts.filter((_, index) => index % 12 === 0);

    for (const id of ids) {
      expect(problems(id, standardBody(parsed, id)?.body ?? ""), id).toEqual([]);
    }
  });

  test.each([
    ["an unknown answer", "We say {% $comp.nothing %}.", "Unknown answer: comp.nothing"],
    ["an unknown condition", '{% when test="never" %}x{% /when %}', "Unknown condition: never"],
    ["an undefined term", "The _Moon_ is far.", "Undefined term: Moon"],
    ["a term that is not marked", "We help each Parent there.", "Parent is a defined term: mark it as _Parent_"],
    ["a dead reference", "As [it](#c99-gone) says.", "Dead reference: no slot is named c99-gone"],
    ["a number typed by hand", "As Section 4.2 says.", '"Section 4.2" is typed by hand: link to it instead'],
    ["a law card that is not the clause's", '{% requirement id="K1" %}x{% /requirement %}', 'Marks K1, which "satisfies" above does not list'],
    ["a number that is not in the rule pack", 'Within {% count($limits.no.such_days, "day") %}.', "The rule pack has no limit no.such_days"],
    ["a formatter that does not fit", "We pay {% money($agreement.title) %}.", "money does not fit agreement.title, which is a text"],
    ["the place of all definitions", "{% definitions /%}", "The definitions print in another clause: take {% definitions /%} out"],
  ])("with %s is refused in the words of the templates' checker, at its line", (_, line, message) => {
    const found = check(withLine(line))?.filter(({ severity }) => severity === "problem");

    expect(found).toContainEqual({ file: null, line: message.startsWith("The definitions") ? 1 : lastLine, message, severity: "problem" });
  });

  test("names a point that no passage states any more", () => {
    const found = check(standard.replace('{% states id="open-door" /%}', ""));

    expect(found).toContainEqual({
      file: null,
      line: 1,
      message: 'No passage states "that parents may enter at any time": mark one {% states id="open-door" /%}',
      severity: "problem",
    });
  });

  test("may hold a long sentence: that is for information", () => {
    const found = check(withLine(`We ${"and ".repeat(60)}go.`));

    expect(found).toEqual([{ file: null, line: lastLine, message: "A sentence of 62 words", severity: "info" }]);
  });

  test("is judged under the condition of the text that it replaces, like that text", () => {
    const id = "c11-liaisons";
    const body = standardBody(parsed, id)?.body ?? "";

    expect(body).toContain("(#s09-communication)");
    expect(problems(id, body)).toEqual([]);
    expect(problems(`${id}--one-home`, body).map(({ message }) => message)).toContain(
      "s09-communication may be absent where this refers to it",
    );
  });

  test("says what it breaks in another text: a term that only the standard text defines", () => {
    const uses = usesIn(parsed);
    const defines = uses.find(({ what, file, slot }) =>
      what.kind === "definition" && slot !== null && file.startsWith("clauses/") &&
      uses.some((use) => use.what.kind === "term" && use.what.text === what.text && use.file !== file));
    const clause = defines?.slot ?? "";
    const body = standardBody(parsed, clause)?.body.replaceAll(/\*\*([^*]+)\*\*/g, "that") ?? "";

    const elsewhere = checkWording(parsed, clause, body)?.filter(({ file }) => file !== null);

    expect(defines).toBeDefined();
    expect(elsewhere?.[0]?.message).toMatch(/Undefined term|definition may be absent/);
  });

  test("of a clause that is not there is no wording", () => {
    expect(checkWording(parsed, "c99-gone", standard)).toBeNull();
  });
});
