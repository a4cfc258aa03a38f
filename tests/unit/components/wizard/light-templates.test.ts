import { describe, expect, it } from "vitest";
import { lightTemplates } from "@/components/wizard/light-templates";
import { withFigures } from "@/lib/answers/figures";
import { assemble } from "@/lib/document/assemble";
import { createClauseReader, partsOf, templatePart } from "@/lib/document/assemble-part";
import { clausesFedBy } from "@/lib/templates/clauses-fed-by";
import { loadQuestions } from "@/lib/templates/load-questions";
import { loadTemplates } from "@/lib/templates/load-templates";
import { type ExampleName, exampleFile } from "@/tests/support/example-file";

const templates = loadTemplates();
const pages = loadQuestions().steps.flatMap((step) => step.tasks.flatMap((task) => task.pages));

describe("the part of the templates that a question page carries", () => {
  it.each(["ex-a", "ex-b", "ex-c"] satisfies ExampleName[])(
    "reads beside every question as in the whole document: %s",
    (name) => {
      const { answers, about } = exampleFile(name);
      const rulePack = about?.rulePack ?? "";
      const source = withFigures(answers);
      const whole = partsOf(assemble(templates, source, { title: "Any", rulePack }));

      for (const page of pages) {
        const fed = clausesFedBy(
          templates,
          page.fields.map((field) => field.path),
        );
        const light = lightTemplates(templatePart(templates, fed), []);

        expect(createClauseReader()(light, source, { slotIds: fed, rulePack })).toEqual(
          whole.filter((part) => fed.includes(part.id)),
        );
      }
    },
  );

  it("is much smaller than the whole", () => {
    const fed = clausesFedBy(templates, ["comp.ratePerSlotCents"]);

    const light = lightTemplates(templatePart(templates, fed), []);

    expect(JSON.stringify(light).length).toBeLessThan(JSON.stringify(templates).length / 4);
  });
});
