import { describe, expect, it } from "vitest";
import { limitsAt, numbersAt } from "@/lib/law/limits-at";
import { parseTemplates } from "@/lib/templates/parse-templates";
import { readTemplateFiles } from "@/lib/templates/template-files";

const { law, templates } = parseTemplates(readTemplateFiles());
const { cards, limits, register } = law.pack;

describe("the rule pack", () => {
  it("has the 52 law cards of the dossier, in order", () => {
    const ids = Array.from({ length: 52 }, (_, index) => `K${String(index + 1).padStart(2, "0")}`);

    expect(cards.map(({ id }) => id)).toEqual(ids);
  });

  it("has the 13 changes of the register, in order", () => {
    const ids = Array.from({ length: 13 }, (_, index) => `R${String(index + 1)}`);

    expect(register.map(({ id }) => id)).toEqual(ids);
  });

  it("marks what moved: enjoined, rescinded, proposed and unknown outcomes", () => {
    const statusOf = (id: string) => [...cards, ...register].find((row) => row.id === id)?.status;
    const unknown = register.filter(({ outcomeKnown }) => !outcomeKnown).map(({ id }) => id);

    expect(["K22", "K49", "R8", "R9"].map(statusOf)).toEqual([
      "proposed",
      "enjoined",
      "rescinded",
      "in_force",
    ]);
    expect(unknown).toEqual(["R4", "R6", "R10"]);
  });

  it("says of every row where it stands, how sure we are, its status and when it was looked up", () => {
    for (const row of [...cards, ...limits, ...register]) {
      expect(row.provenance.length, JSON.stringify(row)).toBeGreaterThan(0);
      expect(["in_force", "proposed", "enjoined", "rescinded"]).toContain(row.status);
      expect(row.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if ("citation" in row) expect(row.citation).not.toBe("");
    }
    for (const { appliesWhen } of cards)
      expect([...Object.keys(templates.conditions), "always"]).toContain(appliesWhen);
  });

  it("says for each part of a mixed card whether it was seen or recalled", () => {
    const mixed = cards.filter(({ provenance }) => provenance.length > 1).map(({ id }) => id);

    expect(mixed).toEqual(["K03", "K07", "K11", "K16", "K17", "K20", "K21", "K26", "K44", "K48"]);
  });

  it("changes its digest with any of its lines", () => {
    const files = new Map(readTemplateFiles());
    const cardsFile = "law/us-2026.11-draft/cards.yaml";
    files.set(cardsFile, (files.get(cardsFile) ?? "").replace("Orientation log", "A log"));

    expect(law.pack.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(parseTemplates(files).law.pack.digest).not.toBe(law.pack.digest);
  });
});

describe("a number that changed", () => {
  it.each([
    ["audit.single_threshold_cents", "2024-09-30", 75_000_000, "2024-10-01", 100_000_000],
    ["indirect.de_minimis_pct", "2024-09-30", 10, "2024-10-01", 15],
    ["mtdc.subaward_part_cents", "2024-09-30", 2_500_000, "2024-10-01", 5_000_000],
    ["equipment.threshold_cents", "2024-09-30", 500_000, "2024-10-01", 1_000_000],
    ["subaward.fixed_amount_cap_cents", "2024-09-30", 25_000_000, "2024-10-01", 50_000_000],
    ["purchase.micro_cents", "2025-09-30", 1_000_000, "2025-10-01", 1_500_000],
    ["purchase.simplified_cents", "2025-09-30", 25_000_000, "2025-10-01", 35_000_000],
  ])("%s follows the date of the award", (key, oldDay, oldValue, newDay, newValue) => {
    expect(numbersAt(law.pack, oldDay)[key]).toBe(oldValue);
    expect(numbersAt(law.pack, newDay)[key]).toBe(newValue);
  });

  it("is one number on any day", () => {
    for (const day of ["2020-01-01", "2024-10-01", "2026-11-23"]) {
      const keys = limits.map(({ key }) => key);
      expect([...limitsAt(law.pack, day).keys()].every((key) => keys.includes(key))).toBe(true);
    }
    expect(numbersAt(law.pack, "2026-11-23")).toMatchObject({
      "ratio.ehs.group_two_staff": 8,
      "ratio.ehs.group_three_staff": 9,
      "ratio.ehs.per_teacher": 4,
      "ratio.hs.3yo.double_session_group": 15,
      "ratio.hs.4_5yo.double_session_group": 17,
      "hours.hs_center_days": 160,
      "hours.hs_center_day_hours": 3.5,
      "background_check.before_hire_parts": 2,
      "background_check.rest_days": 90,
      "closeout.grantee_days": 120,
      "match.federal_share_pct": 25,
      "mou.topics": 10,
    });
  });
});
