import { describe, expect, it } from "vitest";
import { pageAnswers, pageConditions } from "@/components/wizard/page-source";
import { figuresOf, withFigures } from "@/lib/answers/figures";
import { holds } from "@/lib/document/conditions";
import { loadEdition } from "@/lib/templates/edition";
import { type ExampleName, exampleFile } from "@/tests/support/example-file";

const { templates, catalogue } = loadEdition();
const pages = catalogue.steps.flatMap((step) =>
  step.tasks.flatMap((task) => task.pages.map((page) => ({ step, task, page }))),
);

describe("what a question page holds without asking the server again", () => {
  it.each(["ex-a", "ex-b", "ex-c", "mou", "small"] satisfies ExampleName[])(
    "asks and computes as the whole agreement does: %s",
    (name) => {
      const { answers } = exampleFile(name);
      const whole = withFigures(answers);

      for (const found of pages) {
        const conditions = pageConditions(templates, found);
        const own = pageAnswers(templates, found, answers);
        const part = withFigures(own);

        const asked = [...found.page.fields, ...found.task.pages].flatMap(({ when }) => when ?? []);
        for (const condition of asked)
          expect([condition, holds(conditions, condition, part)]).toEqual([
            condition,
            holds(templates.conditions, condition, whole),
          ]);
        if (found.page.figures !== undefined) expect(figuresOf(own)).toEqual(figuresOf(answers));
      }
    },
  );
});
