import { expect, test } from "vitest";
import { loadTemplates } from "@/lib/templates/load-templates";
import { wordingPlaces } from "@/lib/wordings/places";
import type { WordingInUse } from "@/lib/wordings/schema";
import { documentOfFile } from "@/tests/support/document-of-file";
import { exampleFile } from "@/tests/support/example-file";

const templates = loadTemplates();
const tree = documentOfFile(templates, exampleFile("ex-a"));

const chosen = (clauseId: string): WordingInUse => ({
  clauseId,
  wordingId: "a-wording",
  party: "A",
  organization: "Marigold Hollow Community Action",
  version: 1,
  body: "",
  approvedBy: null,
});

test("a wording whose text the answers no longer call for is still listed, as waiting", () => {
  const used = [chosen("c25-families"), chosen("c23-safety--one-home")];

  const places = wordingPlaces(tree, templates, { standard: new Map(), used, kept: [] });

  expect(places.filter(({ use }) => use !== null)).toMatchObject([
    { clauseId: "c25-families", printed: { article: expect.any(String) as string } },
    { clauseId: "c23-safety--one-home", title: expect.any(String) as string, printed: null },
  ]);
});
