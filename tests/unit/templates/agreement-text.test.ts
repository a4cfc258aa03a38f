import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseAnswerFile } from "@/lib/answers/answer-file";
import { withFigures } from "@/lib/answers/figures";
import type { Answers } from "@/lib/answers/schema";
import { assemble } from "@/lib/document/assemble";
import { treeToText } from "@/lib/document/text";
import type { DocumentTree, Inline } from "@/lib/document/tree";
import { loadTemplates } from "@/lib/templates/load-templates";

describe.each(["ex-a", "ex-b", "ex-c"])("the agreement of the worked example %s", (id) => {
  it("leaves nothing blank", () => {
    const tree = assembled(answersOf(id));

    expect(blanksIn(tree)).toEqual([]);
  });

  it("reads without doubled spaces, stray commas or doubled full stops", () => {
    const paragraphs = paragraphsOf(assembled(answersOf(id)));

    expect(paragraphs.filter((text) => /\S {2}|\s[,.;](\s|$)|\.\.|\(\)|,\s*,/.test(text))).toEqual([]);
  });

  it("says what happens to children when it ends, and starts every dispute at the mission", () => {
    const ids = assembled(answersOf(id)).articles.flatMap(({ clauses }) => clauses.map((clause) => clause.id));

    expect(ids).toEqual(expect.arrayContaining(["c06-mission", "c15-return-to-mission", "c57-exit"]));
  });
});

describe("the way of paying chooses the section on compensation", () => {
  it("pays one rate for each slot in EX-A", () => {
    const text = treeToText(assembled(answersOf("ex-a")));

    expect(text).toContain("a rate of $1,150 for each slot for each month");
  });

  it("repays actual cost in EX-B", () => {
    const text = treeToText(assembled(answersOf("ex-b")));

    expect(text).toContain("repays Provider the actual, allowable cost");
  });

  it("settles a true-up in EX-C and lists the ten subjects of coordination", () => {
    const text = treeToText(assembled(answersOf("ex-c")));

    expect(text).toContain("The difference between the share of Grantee and what it pays directly is $46,800.");
    expect(text).toContain("Subject: Other elements the parties agree on");
  });
});

describe("a memorandum of understanding that moves no money", () => {
  it("says so, and leaves out every section about money and services to children", () => {
    const tree = assembled(memorandum());

    const ids = tree.articles.flatMap(({ clauses }) => clauses.map((clause) => clause.id));
    expect(treeToText(tree)).toContain("No money moves under this");
    expect(ids).not.toEqual(expect.arrayContaining(["c40-payment"]));
    expect(ids).not.toEqual(expect.arrayContaining(["c17-slots"]));
    expect(blanksIn(tree)).toEqual([]);
  });
});

describe("the law cards", () => {
  it("number fifty-two, and each names a section that exists and a known condition", () => {
    const templates = loadTemplates();
    const slots = new Set(templates.articles.flatMap(({ slots: all }) => all.map((slot) => slot.id)));

    const cards = parse(read("law/us-2026.11-draft/cards.yaml")) as {
      id: string;
      appliesWhen: string;
      clauses: string[];
    }[];

    expect(cards).toHaveLength(52);
    expect(cards.flatMap((card) => card.clauses).filter((clause) => !slots.has(clause))).toEqual([]);
    expect(
      cards.map((card) => card.appliesWhen).filter((id) => id !== "always" && !(id in templates.conditions)),
    ).toEqual([]);
  });
});

function assembled(answers: Answers): DocumentTree {
  return assemble(loadTemplates(), withFigures(answers), {
    title: answers.agreement?.title ?? "",
    rulePack: "us-2026.11-draft",
  });
}

function answersOf(id: string): Answers {
  const parsed = parseAnswerFile(read(`examples/${id}.json`));
  if (!parsed.ok) throw new Error(`${id} does not parse: ${JSON.stringify(parsed.problems)}`);
  return parsed.file.answers;
}

/** EX-C without its money: what two neighbours sign who only coordinate. */
function memorandum(): Answers {
  const { comp: _comp, pay: _pay, layer: _layer, cost: _cost, contrib: _contrib, match: _match, funding: _funding, ...rest } =
    answersOf("ex-c");
  return {
    ...rest,
    agreement: { ...rest.agreement, type: "mou_no_funds" },
    rel: { ...rest.rel, confirmed: "none" },
    comp: { model: "no_funds" },
  };
}

function read(file: string): string {
  return readFileSync(path.join(process.cwd(), "templates", file), "utf8");
}

function blanksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(blanksIn);
  if (typeof value !== "object" || value === null) return [];
  if ("kind" in value && value.kind === "blank" && "path" in value) return [String(value.path)];
  return Object.values(value).flatMap(blanksIn);
}

function paragraphsOf(tree: DocumentTree): string[] {
  const parts = [...tree.articles.flatMap(({ clauses }) => clauses), ...tree.schedules];
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "paragraph" ? [textOf(block.inlines)] : block.kind === "list" ? block.items.map((item) => textOf(item.inlines)) : [],
    ),
  );
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === "blank" ? inline.label : inline.text)).join("");
}
