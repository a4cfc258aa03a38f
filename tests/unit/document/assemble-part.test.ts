import { describe, expect, it } from "vitest";
import { withFigures } from "@/lib/answers/figures";
import { assemble } from "@/lib/document/assemble";
import { createClauseReader, partsOf, templatePart } from "@/lib/document/assemble-part";
import { clausesFedBy } from "@/lib/templates/clauses-fed-by";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile } from "@/tests/support/example-file";

const templates = loadTemplates();
const answers = withFigures(exampleFile("ex-a").answers);
const rulePack = "pack";

describe("the clauses beside a question", () => {
  it("read and are numbered as in the whole agreement, from a small part of the templates", () => {
    const slotIds = clausesFedBy(templates, ["comp.ratePerSlotCents", "pay.schedule"]);

    const part = createClauseReader()(templatePart(templates, slotIds), answers, {
      slotIds,
      rulePack,
    });

    const whole = partsOf(assemble(templates, answers, { title: "Agreement", rulePack }));
    expect(part).toEqual(whole.filter((clause) => slotIds.includes(clause.id)));
    expect(part.map((clause) => clause.id)).toContain("c39-compensation");
  });

  it("are the parties' own clauses where those are asked for", () => {
    const special = [{ id: "r1", title: "Field trips", text: "Two each year.", after: "finance" }];
    const slotIds = clausesFedBy(templates, ["special"]);

    const part = createClauseReader()(
      templatePart(templates, slotIds),
      { ...answers, special },
      { slotIds, rulePack },
    );

    expect(part).toMatchObject([{ title: "Field trips", origin: { kind: "special-provision" } }]);
  });

  it("name first those that print the answer", () => {
    expect(clausesFedBy(templates, ["vision.missionStatement"])[0]).toBe("c06-mission");
  });

  it("are none for an answer that no text knows", () => {
    expect(clausesFedBy(templates, ["nothing.at.all"])).toEqual([]);
  });
});
