import { describe, expect, it } from "vitest";
import { slotTable } from "@/lib/controls/slot-table";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile } from "@/tests/support/example-file";

const { law } = loadTemplates();

describe("the table of slots", () => {
  it("places every slot of the six homes in its phase", () => {
    const table = slotTable(exampleFile("ex-a").answers, law);

    expect(table.loose).toBe(0);
    expect(table.places).toHaveLength(6);
    for (const phase of table.phases) expect(phase.placed, phase.name).toBe(phase.slots);
  });

  it("holds each home against its license and the strictest rule for its group", () => {
    const [home] = slotTable(exampleFile("ex-a").answers, law).places;

    expect(home).toMatchObject({ most: 4, groups: { most: 4, applied: { level: "federal" } } });
    expect(home?.capacity).toBeGreaterThanOrEqual(4);
  });

  it("keeps two kinds of money at one place apart, and rows without a place out", () => {
    const table = slotTable(
      {
        start: { phases: [{ id: "p", name: "One", slots: 5 }] },
        svc: {
          sites: [{ id: "s", name: "School" }],
          slots: [
            { id: "a", siteId: "s", phaseId: "p", funding: "HS", ageBand: "3yo", slots: 3 },
            { id: "b", siteId: "s", phaseId: "p", funding: "STATE_PREK", ageBand: "3yo", slots: 2 },
            { id: "c", phaseId: "p", slots: 9 },
          ],
        },
      },
      law,
    );

    expect(table.places[0]?.lines.map(({ cells }) => cells["p"])).toEqual([
      { rowId: "a", slots: 3 },
      { rowId: "b", slots: 2 },
    ]);
    expect(table.phases[0]).toMatchObject({ slots: 5, placed: 5 });
    expect(table.loose).toBe(1);
  });
});
