import { parseClause, parseTerms } from "@/lib/document/parse-clause";
import type { AnswerWords } from "@/lib/document/parse-context";
import type { TemplateSet, Test } from "@/lib/document/source";

/** Answers that the small templates of engine tests print: everything is text but the amounts. */
const words: AnswerWords = (path) => ({ format: path.endsWith("Cents") ? "money" : "text" });

type Parts = {
  clauses: Record<string, string>;
  schedules?: Record<string, string>;
  terms?: string;
  conditions?: Record<string, Test>;
  /** Slot id to the condition that selects it. */
  when?: Record<string, string>;
};

/** Templates made of Markdoc bodies, one slot per clause, in one article. */
export function templatesOf({
  clauses,
  schedules = {},
  terms = "",
  conditions = {},
  when = {},
}: Parts): TemplateSet {
  const bodies = Object.entries({ ...clauses, ...schedules });
  const only = (id: string) => (when[id] === undefined ? {} : { when: when[id] });
  return {
    format: 1,
    digest: "0".repeat(64),
    language: "en-US",
    partyTerms: { A: "Grantee", B: "Provider" },
    keyTerms: [],
    articles: [
      {
        id: "all",
        letter: "A",
        title: "All",
        slots: Object.keys(clauses).map((id) => ({ id, ...only(id), choose: [], otherwise: id })),
      },
    ],
    schedules: Object.keys(schedules).map((id) => ({ id, ...only(id) })),
    conditions: Object.fromEntries(
      Object.entries(conditions).map(([id, test]) => [id, { id, says: id, test, line: 1 }]),
    ),
    terms: Object.fromEntries(parseTerms(terms, words).terms.map((term) => [term.id, term])),
    choices: { yesNo: { yes: { label: "Yes", text: "yes" }, no: { label: "No", text: "no" } } },
    limits: {},
    law: {
      id: "none",
      asOf: "2026-11-23",
      jurisdiction: "none",
      status: "draft",
      digest: "0".repeat(64),
      cards: [],
      limits: [],
      register: [],
      sources: [],
    },
    labels: { "comp.rateCents": "Rate", exp: "Expectations", "exp.due": "Due" },
    texts: Object.fromEntries(bodies.map(([id, body]) => [id, textOf(id, body)])),
  };
}

function textOf(id: string, body: string) {
  const { blocks } = parseClause(body, { id, firstLine: 1, words });
  return {
    id,
    file: `clauses/${id}.md`,
    title: `Title of ${id}`,
    satisfies: [],
    must: [],
    basis: [],
    why: "",
    counsel: "",
    blocks,
  };
}
