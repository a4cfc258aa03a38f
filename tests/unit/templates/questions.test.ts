import { describe, expect, it } from "vitest";
import { allFields, columnsOf } from "@/lib/answers/paths";
import { holds } from "@/lib/document/conditions";
import { loadQuestions } from "@/lib/templates/load-questions";
import { loadTemplates } from "@/lib/templates/load-templates";
import type { Page } from "@/lib/templates/questions";

const { steps } = loadQuestions();
const pages = steps.flatMap((step) => step.tasks.flatMap((task) => task.pages));
const fields = pages.flatMap((page) => page.fields);

describe("the question catalogue", () => {
  it("goes through the steps of the dossier in order", () => {
    expect(steps.map((step) => step.step)).toEqual([
      "set-up",
      "vision",
      "communication",
      "expectations",
      "money",
      "legal",
      "reach-out",
      "review",
    ]);
  });

  it("asks for every answer once", () => {
    const asked = fields.map((field) => field.path).sort();

    expect(asked).toEqual([...allFields.keys()].sort());
  });

  it("asks for every column of every list", () => {
    const unasked = fields.flatMap((field) =>
      [...(columnsOf(field.path)?.keys() ?? [])].filter(
        (name) => !field.columns?.some((column) => column.path === name),
      ),
    );

    expect(unasked).toEqual([]);
  });

  it("explains each question: a hint, why it is asked, advice from the field and an example", () => {
    const unexplained = pages.filter((page) => !page.hint || !page.why || !page.advice || !page.example);

    expect(unexplained.map((page) => page.id)).toEqual([]);
  });

  it("gives each page of a task its own address", () => {
    const tasks = steps.flatMap((step) => step.tasks);
    const repeated = tasks.filter((task) => new Set(task.pages.map((page) => page.id)).size < task.pages.length);

    expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length);
    expect(repeated.map((task) => task.id)).toEqual([]);
  });

  it("offers a row to choose only after the list that holds it was asked", () => {
    const order = fields.map((field) => field.path);
    const chosen = fields.flatMap((field) =>
      (field.columns ?? []).flatMap((column) => {
        const list = columnsOf(field.path)?.get(column.path)?.rowOf?.list;
        return column.required === true && list !== undefined ? [{ from: list, at: field.path }] : [];
      }),
    );

    const early = chosen.filter(({ from, at }) => order.indexOf(from) >= order.indexOf(at));

    expect(chosen.length).toBeGreaterThan(0);
    expect(early).toEqual([]);
    expect(order.indexOf("privacy.dataElements")).toBeLessThan(order.indexOf("comm.dataExchange"));
  });

  it("has both parties affirm the mission and each owner accept its expectations", () => {
    const affirmed = pages.flatMap((page) => page.affirm ?? []);

    expect(affirmed).toEqual([
      "provenance.sources",
      "vision.missionStatement",
      "staff.crossEmployerProtocol",
      "exp",
      "special",
      "review.overrides",
    ]);
  });
});

describe("what is asked", () => {
  it("asks an agreement that moves no money only to say so, and who keeps the records", () => {
    const asked = pagesAsked("money", { agreement: { type: "mou_no_funds" } });

    expect(asked).toEqual(["model", "records"]);
  });

  it("asks a family child care network about homes and not about classrooms", () => {
    const asked = pagesAsked("expectations", { agreement: { type: "subaward_services" }, setting: { types: ["fcc"] } });

    expect(asked).toContain("homes");
    expect(asked).not.toContain("rooms");
  });

  it("asks for a rate only when the grantee pays one", () => {
    const services = { agreement: { type: "subaward_services" } };

    expect(pagesAsked("money", { ...services, comp: { model: "per_child_rate" } })).toContain("rate");
    expect(pagesAsked("money", { ...services, comp: { model: "cost_reimbursement" } })).not.toContain("rate");
  });

  it("asks about the Head Start match as soon as Head Start money pays", () => {
    const answers = {
      agreement: { type: "subaward_services" },
      comp: { model: "per_child_rate" },
      funding: { streams: [{ id: "a", source: "EHS_CCP" }] },
    };

    expect(pagesAsked("money", answers)).toContain("match");
  });
});

function pagesAsked(step: string, answers: object): string[] {
  const { conditions } = loadTemplates();
  const isAsked = (page: Page) => page.when === undefined || holds(conditions, page.when, answers);
  return steps
    .filter((found) => found.step === step)
    .flatMap((found) => found.tasks.flatMap((task) => task.pages))
    .filter(isAsked)
    .map((page) => page.id);
}
