import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { wordIssue } from "@/lib/actions/issue-messages";
import { type AnswerFile, type FileProblem, parseAnswerFile } from "@/lib/answers/answer-file";
import { withFigures } from "@/lib/answers/figures";
import { today } from "@/lib/clock";
import { commandWords } from "@/lib/commands/command-words";
import { compareFiles } from "@/lib/commands/compare-files";
import { assemble } from "@/lib/document/assemble";
import { canonicalJson } from "@/lib/document/canonical";
import { treeToText } from "@/lib/document/text";
import type { DocumentTree } from "@/lib/document/tree";
import { checkHealth } from "@/lib/health/check-health";
import { cardStates } from "@/lib/law/card-states";
import { withLaw } from "@/lib/law/with-law";
import { loadTemplates } from "@/lib/templates/load-templates";
import { RULE_PACK } from "@/lib/templates/rule-pack";

const t = commandWords("agreement");
/** What each command makes of the tree. */
const WRITERS: Partial<Record<string, (tree: DocumentTree) => Promise<Uint8Array> | string>> = {
  // Loaded only for who asks for it: fonts and layout are a quarter of what there is to load.
  pdf: async (tree) => (await import("@/lib/pdf/render-draft")).renderDraft(tree),
  text: treeToText,
  json: canonicalJson,
};

/**
 * `npm run -s agreement -- pdf|text|json|check ANSWERS.json [-o FILE]`, or `compare A.json B.json [-o FILE]`.
 * Exit code 0: done; 1: `check` found the agreement not ready; 2: not readable, or called the wrong
 * way. Needs no database.
 */
process.exitCode = await main(process.argv.slice(2));

/** `other` is the newer file of a comparison. */
type Call = { command: string; file: string; other: string | null; output: string | null };

async function main(words: string[]): Promise<number> {
  const call = readCall(words);
  if (call === null) return complain([t("usage")]);
  if (call.command === "docx") return complain([t("later", { command: call.command })]);
  if (call.command === "compare") return await compare(call);
  const write = WRITERS[call.command];
  if (call.command !== "check" && write === undefined) return complain([t("usage")]);

  const read = await readAnswers(call.file);
  if ("problems" in read) return complain(read.problems);
  const tree = treeOf(read.file);
  return write === undefined ? check(call, read.file, tree) : deliver(call, await write(tree), 0);
}

async function compare(call: Call): Promise<number> {
  if (call.other === null) return complain([t("usage")]);
  if (call.output !== null && !/\.(txt|json)$/i.test(call.output))
    return complain([t("compareFormat", { file: call.output })]);
  const [before, after] = [await readAnswers(call.file), await readAnswers(call.other)];
  const problems = [before, after].flatMap((read) => ("problems" in read ? read.problems : []));
  if ("problems" in before || "problems" in after) return complain(problems);
  const side = ({ file }: { file: AnswerFile }) => ({
    answers: withFigures(file.answers),
    tree: treeOf(file),
  });
  const asJson = /\.json$/i.test(call.output ?? "");
  return deliver(call, compareFiles(side(before), side(after), loadTemplates(), asJson), 0);
}

async function readAnswers(file: string): Promise<{ file: AnswerFile } | { problems: string[] }> {
  const source = await readFile(file, "utf8").catch(() => null);
  if (source === null) return { problems: [t("notFound", { file })] };
  const parsed = parseAnswerFile(source.replace(/^\uFEFF/, ""));
  return parsed.ok ? parsed : { problems: parsed.problems.map((problem) => worded(file, problem)) };
}

function readCall(args: string[]): Call | null {
  try {
    const options = { output: { type: "string", short: "o" } } as const;
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const [command, file, other = null, ...more] = positionals;
    if (command === undefined || file === undefined || more.length > 0) return null;
    if (other !== null && command !== "compare") return null;
    return { command, file, other, output: values.output ?? null };
  } catch {
    return null;
  }
}

function treeOf({ answers, about, affirmations }: AnswerFile): DocumentTree {
  const templates = loadTemplates();
  const whole = withFigures(answers);
  const states = cardStates(templates.law, templates.conditions, whole, affirmations, null);
  return assemble(templates, withLaw(templates, whole, states), {
    title: answers.agreement?.title ?? about?.title ?? "",
    rulePack: about?.rulePack ?? RULE_PACK,
  });
}

/** Prints the report as one JSON object, in the shape that other programs build on. */
async function check(
  call: Call,
  { answers, marks, affirmations, about }: AnswerFile,
  tree: DocumentTree,
) {
  const { ready, score, categories, findings } = checkHealth({
    answers,
    marks,
    affirmations,
    tree,
    today: about?.asOf ?? today(),
  });
  const shown = findings.map(
    ({
      id,
      crossCheck,
      severity,
      category,
      where,
      message,
      why,
      fix,
      bullet,
      clause,
      overridden,
    }) => ({
      id,
      severity,
      where,
      message,
      fix,
      why,
      category,
      bullet,
      clause,
      ...(crossCheck === undefined ? {} : { crossCheck }),
      ...(overridden === true ? { overridden } : {}),
    }),
  );
  return deliver(
    call,
    `${JSON.stringify({ ready, score, categories, findings: shown }, null, 2)}\n`,
    ready ? 0 : 1,
  );
}

async function deliver(
  { output }: Call,
  content: Uint8Array | string,
  exitCode: number,
): Promise<number> {
  if (output === null) {
    process.stdout.write(content);
    return exitCode;
  }
  try {
    await writeFile(output, content);
    return exitCode;
  } catch {
    return complain([t("cannotWrite", { file: output })]);
  }
}

function worded(file: string, { path, issue }: FileProblem): string {
  if (issue === "not-json") return t("notJson", { file });
  if (issue === "duplicate-row") return `${path}: ${t("duplicateRow")}`;
  return `${path}: ${issue === "missing-step" ? t("missingStep") : wordIssue(issue)}`;
}

function complain(lines: readonly string[]): number {
  for (const line of lines) console.error(printable(line));
  return 2;
}

/** What stands in a file must not steer the terminal. */
function printable(line: string): string {
  return line.replaceAll(/\p{C}/gu, "\uFFFD");
}
