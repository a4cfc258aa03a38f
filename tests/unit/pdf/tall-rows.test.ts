import { expect, test } from "vitest";
import { renderAgreement } from "@/lib/pdf/render-agreement";
import { readText } from "./read-pdf";
import { HASH, sampleTree, text } from "./sample-tree";

const HEAD = ["Area", "Expectation", "Kind", "Owner", "Role", "Support", "How"];
const ROW = [
  "Enrollment",
  "Serve children with plans in the blended rooms",
  "target",
  "Grantee",
  "Early Learning Director",
  "Provider",
  "Joint waitlist with a vacancy notice within two business days",
];

test("a row of seven columns is read in a few lines, not in a column of single words", async () => {
  const table = { kind: "table", id: "t", header: HEAD.map(cell), rows: [rowOf(ROW)] } as const;
  const tree = sampleTree([{ ...table, rows: [...table.rows] }]);

  const content = await readText(
    await renderAgreement(tree, { edition: "final", documentSha256: HASH }),
  );

  for (const lineOfCell of [/Joint waitlist with/, /Serve children with/])
    expect(content).toMatch(lineOfCell);
});

function cell(words: string) {
  return [text(words)];
}

function rowOf(words: readonly string[]) {
  return { id: "r", cells: words.map(cell) };
}
