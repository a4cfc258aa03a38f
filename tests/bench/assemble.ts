import { withFigures } from "@/lib/answers/figures";
import { fromUnits, toUnits } from "@/lib/answers/paths";
import { assemble } from "@/lib/document/assemble";
import { createClauseReader, templatePart } from "@/lib/document/assemble-part";
import { assembleAgain, startAssembly } from "@/lib/document/assembly";
import { checkHealth } from "@/lib/health/check-health";
import { clausesFedBy } from "@/lib/templates/clauses-fed-by";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile } from "../support/example-file";
import { manyClauses } from "./assemble/many-clauses";
import { alternate, median } from "./assemble/alternate";

// Assembling EX-B and checking its health, against reading and writing the same tree as JSON; how
// that grows from 10 to 300 clauses; and one changed answer, against assembling everything. Rounds
// alternate, so that a busy machine is busy for all; the figures are medians of warm rounds.

const templates = loadTemplates();
const { answers, about: file, marks, affirmations } = exampleFile("ex-b");
const about = { title: answers.agreement?.title ?? "", rulePack: file?.rulePack ?? "" };
const tree = assemble(templates, withFigures(answers), about);
const json = JSON.stringify(tree);
const today = file?.asOf ?? "2026-11-25";
const health = (of: typeof tree) => checkHealth({ answers, marks, affirmations, tree: of, today });

const whole = alternate({
  assembled: () => assemble(templates, withFigures(answers), about),
  checked: () => health(tree),
  both: () => health(assemble(templates, withFigures(answers), about)),
  json: () => JSON.stringify(JSON.parse(json)),
});
report(
  "assemble and check",
  "reading and writing the same tree as JSON",
  15,
  whole.both,
  whole.json,
);
report(
  "assemble alone",
  "reading and writing the same tree as JSON",
  null,
  whole.assembled,
  whole.json,
);
report(
  "health check alone",
  "reading and writing the same tree as JSON",
  null,
  whole.checked,
  whole.json,
);

const [ten, half, threeHundred] = [10, 150, 300].map((count) => manyClauses(templates, count));
if (!ten || !half || !threeHundred) throw new Error("Three sizes");
const growth = alternate({
  ten: () => times(30, () => assemble(ten, withFigures(answers), about)),
  half: () => times(2, () => assemble(half, withFigures(answers), about)),
  threeHundred: () => assemble(threeHundred, withFigures(answers), about),
});
report(
  "assemble 300 clauses",
  "assembling 10 of them, thirty times",
  1.2,
  growth.threeHundred,
  growth.ten,
);
report(
  "assemble 300 clauses, against half as many",
  "assembling 150 of them, twice",
  1.2,
  growth.threeHundred,
  growth.half,
);

const units = new Map(toUnits(answers));
const typed = [30, 31].map((days) => withFigures(fromUnits(units.set("pay.paymentDays", days))));
let [current, turn] = [startAssembly(templates, typed[0] ?? {}, about), 0];
const slotIds = clausesFedBy(templates, ["pay.paymentDays"]);
const part = templatePart(templates, slotIds);
const read = createClauseReader();
const keystroke = alternate({
  again: () => (current = assembleAgain(current, typed[(turn += 1) % 2] ?? {})),
  beside: () => read(part, typed[turn % 2] ?? {}, { slotIds, rulePack: about.rulePack }),
  everything: () => assemble(templates, typed[turn % 2] ?? {}, about),
});
report(
  "one changed answer, whole agreement",
  "assembling everything",
  0.2,
  keystroke.again,
  keystroke.everything,
);
report(
  "one changed answer, beside its question",
  "assembling everything",
  0.2,
  keystroke.beside,
  keystroke.everything,
);

function times(count: number, run: () => unknown): void {
  for (let index = 0; index < count; index += 1) run();
}

function report(
  figure: string,
  baseline: string,
  aim: number | null,
  ours: number[],
  theirs: number[],
) {
  const [oursMs, baselineMs] = [median(ours), median(theirs)];
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  console.log(
    JSON.stringify({
      bench: "assemble",
      figure,
      ratio: rounded(oursMs / baselineMs),
      ...(aim === null ? {} : { aim }),
      baseline,
      ours_ms: rounded(oursMs),
      baseline_ms: rounded(baselineMs),
    }),
  );
}
