import * as z from "zod";
import { party, text } from "@/lib/answers/kinds";
import { ANSWER_STEPS, answersSchema, type Answers } from "@/lib/answers/schema";

/**
 * Answers as a file: the groups of the answers schema at the top level, and three reserved keys.
 * `marks` says what is open or does not apply; `affirmations` who affirmed which value for which party.
 */
export const answerMarkSchema = z.strictObject({
  status: z.enum(["not_yet", "discussing", "final", "not_applicable"]),
  reason: text(1, 1000).optional(),
  openOwner: party().optional(),
  openDue: z.iso.date().optional(),
});

export const affirmationSchema = z.strictObject({
  address: z.string().min(1).max(120),
  party: party(),
  person: text(1, 120),
  at: z.iso.datetime(),
  /** SHA-256 (hex) of the RFC 8785 canonical JSON of the value affirmed. */
  valueSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

const aboutSchema = z.strictObject({
  id: z.string().min(1).max(40),
  title: text(1, 160),
  note: text(1, 1000).optional(),
  rulePack: text(1, 60),
  /** The day on which the file is judged; today when absent. */
  asOf: z.iso.date().optional(),
  expectedHealthCheck: z
    .strictObject({
      blockers: z.array(z.string()),
      warnings: z.array(z.string()),
      info: z.array(z.string()),
    })
    .optional(),
});

const answerFileSchema = z.strictObject({
  about: aboutSchema.optional(),
  marks: z.record(z.string(), answerMarkSchema).optional(),
  affirmations: z.array(affirmationSchema).optional(),
  ...answersSchema.shape,
});

export type AnswerMark = z.output<typeof answerMarkSchema>;
export type Affirmation = z.output<typeof affirmationSchema>;

export type AnswerFile = {
  about: z.output<typeof aboutSchema> | null;
  marks: Record<string, AnswerMark>;
  affirmations: Affirmation[];
  answers: Answers;
};

/** Where it went wrong and the zod issue that says how; the reader words it (`lib/actions`). */
export type FileProblem = {
  path: string;
  issue: z.core.$ZodIssue | "not-json" | "duplicate-row" | "missing-step";
};

export type ParsedAnswerFile =
  { ok: true; file: AnswerFile } | { ok: false; problems: FileProblem[] };

/**
 * Reads an answer file; reports every problem at once, each with its path. Never throws. A step that
 * is not there is no problem of its own (a draft is unfinished), but is named beside others: its place
 * may be what is wrong.
 */
export function parseAnswerFile(source: string): ParsedAnswerFile {
  const json = parseJson(source);
  if (json === undefined) return { ok: false, problems: [{ path: "", issue: "not-json" }] };

  const parsed = answerFileSchema.safeParse(json, { reportInput: true });
  const wrong = parsed.success ? [] : parsed.error.issues.flatMap(problemsOf);
  const problems = [...wrong, ...repeatedRows(json, "")];
  if (!parsed.success || problems.length > 0)
    return { ok: false, problems: [...problems, ...missingSteps(json)] };

  const { about, marks, affirmations, ...answers } = parsed.data;
  return {
    ok: true,
    file: { about: about ?? null, marks: marks ?? {}, affirmations: affirmations ?? [], answers },
  };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** An unknown key is reported at its own path, so that a typing mistake is found at once. */
function problemsOf(issue: z.core.$ZodIssue): FileProblem[] {
  const path = issue.path.map(String).join(".");
  if (issue.code !== "unrecognized_keys") return [{ path, issue }];
  return issue.keys.map((key) => ({ path: path === "" ? key : `${path}.${key}`, issue }));
}

/** At the paths of all groups that the step could have. */
function missingSteps(json: unknown): FileProblem[] {
  const groups = Object.keys(typeof json === "object" && json !== null ? json : {});
  return ANSWER_STEPS.filter((step) => !step.some((group) => groups.includes(group))).map(
    (step) => ({ path: step.join(", "), issue: "missing-step" }),
  );
}

/** Two rows of one list with the same id would overwrite one another. */
function repeatedRows(value: unknown, path: string): FileProblem[] {
  if (typeof value !== "object" || value === null || path.split(".").length > DEEPEST) return [];
  const problems: FileProblem[] = [];
  const seen = new Set<unknown>();
  for (const [key, child] of Object.entries(value)) {
    const here = path === "" ? key : `${path}.${key}`;
    if (Array.isArray(value) && isRow(child)) {
      if (seen.has(child.id))
        problems.push({ path: `${path}.${child.id}`, issue: "duplicate-row" });
      seen.add(child.id);
    }
    problems.push(...repeatedRows(child, here));
  }
  return problems;
}

/** No answer lies deeper; a file that nests without end is refused for what it holds, not for its depth. */
const DEEPEST = 12;

function isRow(value: unknown): value is { id: string } {
  return (
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
  );
}
