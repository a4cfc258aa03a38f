import { describe, expect, it } from "vitest";
import { checkUnit } from "@/components/wizard/check-unit";
import { inputName, inputsOf } from "@/components/wizard/inputs";
import { mergeUnits } from "@/components/wizard/merge-units";
import { pageProblems } from "@/components/wizard/page-problems";
import { readPage } from "@/components/wizard/read-page";
import type { ControlView, FieldView } from "@/components/wizard/question-view";
import type { Answers } from "@/lib/answers/schema";

const column = (path: string, control: ControlView["control"], required = true): ControlView => ({
  path,
  control,
  label: path,
  required,
  options: [],
  parts: [],
});

const rate: FieldView = {
  ...column("comp.ratePerSlotCents", "money"),
  columns: [],
  rowLabel: "",
  minRows: 0,
};
const mission: FieldView = {
  ...column("vision.missionStatement", "longText"),
  columns: [],
  rowLabel: "",
  minRows: 0,
};
const lumpSums: FieldView = {
  ...column("comp.lumpSums", "rows"),
  columns: [column("purpose", "text"), column("amountCents", "money")],
  rowLabel: "Lump sum",
  minRows: 1,
};

const answers: Answers = {
  comp: {
    ratePerSlotCents: 115_000,
    lumpSums: [
      { id: "L1", purpose: "Start-up", amountCents: 3_000_000 },
      { id: "L2", purpose: "Training", amountCents: 3_480_000 },
    ],
  },
};
const yes = (required: boolean | string) => required === true;

describe("a question page", () => {
  it("reads what is saved back unchanged, each row under its own address", () => {
    const { inputs, order } = inputsOf([rate, lumpSums], answers);

    const units = readPage([rate, lumpSums], inputs, order, checkUnit);

    expect(units.map(({ address, value }) => [address, value])).toEqual([
      ["comp.ratePerSlotCents", 115_000],
      ["comp.lumpSums.L1", { id: "L1", purpose: "Start-up", amountCents: 3_000_000 }],
      ["comp.lumpSums.L2", { id: "L2", purpose: "Training", amountCents: 3_480_000 }],
    ]);
    expect(mergeUnits(answers, [rate, lumpSums], units)).toEqual(answers);
  });

  it("leads from every problem to its control", () => {
    const { inputs, order } = inputsOf([rate, lumpSums], answers);
    inputs[inputName(rate.path)] = "a lot";
    inputs[inputName(lumpSums.path)] = {
      L1: { purpose: "", amountCents: "12.345" },
      L2: { purpose: "Training", amountCents: "34800" },
    };

    const problems = pageProblems(
      [rate, lumpSums],
      readPage([rate, lumpSums], inputs, order, checkUnit),
      yes,
    );

    expect(problems.map(({ kind, targetId }) => [kind, targetId])).toEqual([
      ["input", "comp__ratePerSlotCents"],
      ["input", "comp__lumpSums__L1__amountCents"],
      ["missing", "comp__lumpSums__L1__purpose"],
    ]);
  });

  it("asks for as many rows as the question needs", () => {
    const problems = pageProblems(
      [lumpSums],
      readPage([lumpSums], {}, { "comp.lumpSums": [] }, checkUnit),
      yes,
    );

    expect(problems).toMatchObject([{ kind: "rows", targetId: "comp__lumpSums" }]);
  });

  it("finds what the schema finds: text that is too short, characters that hide", () => {
    const short = readPage([mission], { [inputName(mission.path)]: "Too short" }, {}, checkUnit);
    const hidden = readPage(
      [mission],
      { [inputName(mission.path)]: `Twenty characters and \u202Emore` },
      {},
      checkUnit,
    );

    expect(short[0]?.problems).toHaveLength(1);
    expect(hidden[0]?.problems).toHaveLength(1);
  });

  it("lets a row that was taken out disappear from the answers", () => {
    const { inputs } = inputsOf([lumpSums], answers);

    const merged = mergeUnits(
      answers,
      [lumpSums],
      readPage([lumpSums], inputs, { "comp.lumpSums": ["L2"] }, checkUnit),
    );

    expect(merged.comp?.lumpSums?.map(({ id }) => id)).toEqual(["L2"]);
    expect(answers.comp?.lumpSums).toHaveLength(2);
  });
});
