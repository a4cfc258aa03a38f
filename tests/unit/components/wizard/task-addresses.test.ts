import { expect, test } from "vitest";
import { loadQuestions } from "@/lib/templates/load-questions";
import { listRoutes } from "@/tests/support/list-routes";

test("no task is hidden behind another page of the agreement that has its address", () => {
  const tasks = loadQuestions().steps.flatMap((step) => step.tasks.map(({ id }) => id));
  const taken = new Set(listRoutes().map((route) => route.split("/")[3] ?? ""));

  expect(tasks.filter((id) => taken.has(id))).toEqual([]);
  expect(taken.has("participants")).toBe(true);
});
