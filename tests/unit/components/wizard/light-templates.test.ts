import { describe, expect, it } from "vitest";
import { lightTemplates } from "@/components/wizard/light-templates";
import { readSheetFacts } from "@/components/wizard/read-sheet-facts";
import { withSheetFacts } from "@/components/wizard/sheet-facts";
import { withFigures } from "@/lib/answers/figures";
import { assemble } from "@/lib/document/assemble";
import { createClauseReader, partsOf, templatePart } from "@/lib/document/assemble-part";
import { cardAddress } from "@/lib/law/card-sha256";
import { cardStates } from "@/lib/law/card-states";
import { withLaw } from "@/lib/law/with-law";
import { clausesFedBy } from "@/lib/templates/clauses-fed-by";
import { loadQuestions } from "@/lib/templates/load-questions";
import { loadTemplates } from "@/lib/templates/load-templates";
import { type ExampleName, exampleFile } from "@/tests/support/example-file";

const templates = loadTemplates();
/** Both sides know every card. */
const LEARNED = templates.law.cards.flatMap(({ id }) =>
  (["A", "B"] as const).map((party) => ({
    address: cardAddress(id),
    party,
    person: `Learner ${party}`,
    at: "2026-11-20T10:00:00.000Z",
  })),
);
const pages = loadQuestions().steps.flatMap((step) => step.tasks.flatMap((task) => task.pages));

describe("the part of the templates that a question page carries", () => {
  it.each(["ex-a", "ex-b", "ex-c"] satisfies ExampleName[])(
    "reads beside every question as in the whole document: %s",
    (name) => {
      const { answers, about } = exampleFile(name);
      const rulePack = about?.rulePack ?? "";
      const source = withFigures(answers);
      const states = cardStates(templates.law, templates.conditions, source, LEARNED, null);
      const printed = withLaw(templates, source, states);
      const whole = partsOf(assemble(templates, printed, { title: "Any", rulePack }));

      for (const page of pages) {
        const fed = clausesFedBy(
          templates,
          page.fields.map((field) => field.path),
        );
        const light = lightTemplates(templatePart(templates, fed), [], true);
        const facts = readSheetFacts(templates, source, states, fed);

        expect(
          createClauseReader()(light, withSheetFacts(light, source, facts), {
            slotIds: fed,
            rulePack,
          }),
        ).toEqual(whole.filter((part) => fed.includes(part.id)));
      }
    },
  );

  it("is much smaller than the whole", () => {
    const fed = clausesFedBy(templates, ["comp.ratePerSlotCents"]);

    const light = lightTemplates(templatePart(templates, fed), []);

    expect(JSON.stringify(light).length).toBeLessThan(JSON.stringify(templates).length / 4);
  });
});
