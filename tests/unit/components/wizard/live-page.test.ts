import { describe, expect, it } from "vitest";
import { livePage } from "@/components/wizard/live-page";
import { liveSource } from "@/components/wizard/live-source";
import { documentOf } from "@/lib/agreements/rules";
import type { AgreementContents } from "@/lib/agreements/schema";
import { withFigures } from "@/lib/answers/figures";
import { partsAt } from "@/lib/document/assemble-part";
import { pageLimits } from "@/lib/law/page-limits";
import { DEFAULT_LANGUAGE } from "@/lib/i18n/languages";
import { loadEdition } from "@/lib/templates/edition";
import { wordsOf } from "@/lib/templates/words/edition-words";
import { type ExampleName, exampleFile } from "@/tests/support/example-file";

const edition = loadEdition();
const { templates } = edition;
const words = wordsOf(edition, DEFAULT_LANGUAGE);
const pages = words.catalogue.steps.flatMap((step) =>
  step.tasks.flatMap((task) => task.pages.map((page) => ({ step, task, page }))),
);

describe("a question page, once it follows the typing", () => {
  it.each(["ex-a", "ex-b", "ex-c"] satisfies ExampleName[])(
    "reads beside every question as the saved agreement does: %s",
    (name) => {
      const agreement = saved(name);
      const whole = documentOf(agreement, templates);

      for (const found of pages) {
        const source = liveSource(agreement, templates, words, found);
        const live = livePage(source);
        const answers = withFigures(agreement.answers);
        const paths = found.page.fields.map((field) => field.path);

        expect(live.clausesFor(answers)).toEqual(partsAt(whole, source.slotIds));
        expect(live.limitsOn(paths, answers).map(seen)).toEqual(
          pageLimits(paths, answers, templates.law).map(seen),
        );
        expect(live.lostCovers(answers)).toEqual([]);
      }
    },
  );
});

/** A limit as its reader sees it: where, on what, which number, by whose rule. */
function seen({ place, topic, applied }: ReturnType<typeof pageLimits>[number]) {
  const { value, level, citation } = applied;
  return { place, topic, value, level, citation };
}

function saved(name: ExampleName): AgreementContents {
  const { answers, about } = exampleFile(name);
  const nobody = { organization: null, people: [], invited: null };
  return {
    id: "0193a000-0000-7000-8000-000000000001",
    trail: "any",
    title: about?.title ?? "",
    status: "drafting",
    exampleId: name,
    asOf: about?.asOf ?? null,
    templateDigest: templates.digest,
    rulePack: about?.rulePack ?? "",
    parties: { A: nobody, B: nobody },
    answers,
    marks: {},
    affirmations: [],
    borrowed: [],
    earlier: null,
    wordings: [],
    position: 0,
  };
}
