import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LimitsPanel } from "@/components/law/limits-panel";
import { LostCoverNotice } from "@/components/law/lost-cover-notice";
import { withFigures } from "@/lib/answers/figures";
import type { Answers } from "@/lib/answers/schema";
import law from "@/lib/i18n/messages/en/law.json";
import { coverage, lostCovers } from "@/lib/law/coverage";
import { pageLimits } from "@/lib/law/page-limits";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile } from "@/tests/support/example-file";

const templates = loadTemplates();
const page = (shown: React.ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ law }}>
      {shown}
    </NextIntlClientProvider>,
  ).replace(/<[^>]+>/g, " ");

describe("the limits beside a question", () => {
  it("name the rule that wins, where it stands, and those that it beats", () => {
    const answers: Answers = {
      svc: { classrooms: [{ id: "amber", name: "Amber", ageBand: "3yo", staffPresent: 2 }] },
      law: {
        stateRules: [{ id: "s", limit: "group_3yo", limitValue: 16, citation: "State code 7" }],
      },
    };

    const text = page(
      <LimitsPanel
        limits={pageLimits(["svc.classrooms"], answers, templates.law)}
        topics={{ group_3yo: "Children in a group, three years old" }}
      />,
    );

    expect(text).toMatch(/Amber.*Children in a group, three years old/);
    expect(text).toMatch(
      /At most 16\.\s+State, State code 7\s+Stricter than 17 \(Federal, 45 CFR 1302\.21\(b\)\)/,
    );
  });

  it("are written as the reader writes numbers", () => {
    const { answers } = exampleFile("ex-b");

    const text = page(
      <LimitsPanel
        limits={pageLimits(["sched.hoursPerDay"], withFigures(answers), templates.law)}
        topics={{ hours_year: "Hours of service a year" }}
      />,
    );

    expect(text).toMatch(/Hours of service a year\s+At least 1,020\./);
  });
});

describe("an answer that takes the only section of a law away", () => {
  it("is warned of while it is typed, with the law and the section", () => {
    const { answers } = exampleFile("ex-a");
    const cover = (now: Answers) => coverage(templates, withFigures(now), templates.law.cards);
    const lost = lostCovers(cover(answers), cover({ ...answers, nutrition: {} }));

    const text = page(<LostCoverNotice lost={lost} labels={templates.labels} />);

    expect(text).toContain("This change would leave a duty without cover");
    expect(text).toMatch(/section \d+ \(Meals and the federal meal program\) is the only one/);
  });

  it("says nothing while nothing is lost", () => {
    expect(page(<LostCoverNotice lost={[]} labels={{}} />).trim()).toBe("");
  });
});
