import { describe, expect, test } from "vitest";
import type { AnswerFile } from "@/lib/answers/answer-file";
import { withFigures } from "@/lib/answers/figures";
import { assemble } from "@/lib/document/assemble";
import type { DocumentTree } from "@/lib/document/tree";
import { checkHealth, type Finding } from "@/lib/health/check-health";
import { RULES } from "@/lib/health/rules";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile, type ExampleName } from "@/tests/support/example-file";
import { care } from "@/tests/unit/health/mutations/care";
import { communication } from "@/tests/unit/health/mutations/communication";
import { dossier } from "@/tests/unit/health/mutations/dossier";
import { expectations } from "@/tests/unit/health/mutations/expectations";
import { legal } from "@/tests/unit/health/mutations/legal";
import { money } from "@/tests/unit/health/mutations/money";
import type { Pair } from "@/tests/unit/health/mutations/pair";
import { vision } from "@/tests/unit/health/mutations/vision";

const FAMILIES = { vision, communication, expectations, money, legal, care, dossier };
const pairs = Object.values(FAMILIES).flat();

describe.each(Object.entries(FAMILIES))("%s", (_, family) => {
  test.each(
    family.map(
      (pair) => [`${pair.rule} ${pair.severity} at ${pair.where} (${pair.base})`, pair] as const,
    ),
  )("%s: just inside nothing is added, just outside exactly this", (_title, pair) => {
    const [id = "", cross] = pair.rule.split(" ");
    const unchanged = keysOf(check(pair, "unchanged"));
    const inside = keysOf(check(pair, "inside"));
    const added = check(pair, "outside").filter((finding) => !inside.includes(keyOf(finding)));

    expect(inside.filter((key) => !unchanged.includes(key))).toEqual([]);
    expect(
      [...new Set(added.map((finding) => `${finding.id} ${finding.severity}`))].sort(),
    ).toEqual([`${id} ${pair.severity}`, ...(pair.also ?? [])].sort());
    expect(added.find((finding) => finding.id === id)).toMatchObject({
      where: pair.where,
      ...(cross === undefined ? {} : { crossCheck: cross }),
    });
  });
});

describe("no rule is without a pair", () => {
  const tried = new Set(pairs.flatMap(({ rule }) => rule.split(" ")));

  test.each(numbered("L", 64))("%s", (id) => {
    expect(RULES.map((rule) => rule.id)).toContain(id);
    expect(tried).toContain(id);
  });

  test.each(numbered("X", 16).map((id) => id.replace("X0", "X")))("%s", (id) => {
    expect(RULES.flatMap(({ crossChecks = [] }) => crossChecks)).toContain(id);
    expect(tried).toContain(id);
  });
});

function numbered(letter: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`,
  );
}

function check(pair: Pair, state: "unchanged" | "inside" | "outside"): Finding[] {
  const file = exampleFile(pair.base);
  if (state === "inside") pair.inside?.(file);
  if (state === "outside") pair.outside(file);
  const tree = pair.document === undefined ? null : documentOf(pair.base);
  return checkHealth({
    ...file,
    affirmations: pair.bound === true ? file.affirmations : file.affirmations.map(unbound),
    tree: tree !== null && state === "outside" && pair.document ? pair.document(tree) : tree,
    today: file.about?.asOf ?? "",
  }).findings;
}

function unbound({ address, party, person, at }: AnswerFile["affirmations"][number]) {
  return { address, party, person, at };
}

const documents = new Map<ExampleName, DocumentTree>();

function documentOf(name: ExampleName): DocumentTree {
  const known = documents.get(name);
  if (known !== undefined) return known;
  const { answers, about } = exampleFile(name);
  const tree = assemble(loadTemplates(), withFigures(answers), {
    title: about?.title ?? "",
    rulePack: about?.rulePack ?? "",
  });
  documents.set(name, tree);
  return tree;
}

const keyOf = ({ id, severity, where }: Finding) => `${id} ${severity} ${where}`;

const keysOf = (findings: readonly Finding[]) => findings.map(keyOf);
