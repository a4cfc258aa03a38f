import { expect, test } from "vitest";
import { cellInput } from "@/components/imports/cell-input";
import { matchColumns } from "@/components/imports/match-columns";
import { readRows } from "@/components/imports/read-rows";
import { readTable } from "@/components/imports/read-table";
import { checkUnit } from "@/components/wizard/check-unit";
import { fieldViews } from "@/components/wizard/field-views";
import type { ControlView } from "@/components/wizard/question-view";
import { loadQuestions } from "@/lib/templates/load-questions";
import { loadTemplates } from "@/lib/templates/load-templates";

const list = (path: string) => {
  const fields = loadQuestions().steps.flatMap(({ tasks }) =>
    tasks.flatMap(({ pages }) => pages.flatMap((page) => page.fields)),
  );
  const [field] = fieldViews(
    fields.filter((one) => one.path === path),
    {
      choices: loadTemplates().choices,
      parties: { A: "Marigold", B: "Puddlejump" },
      yes: "Yes",
      no: "No",
      answers: {},
      places: () => [],
    },
  );
  if (field === undefined) throw new Error(`${path} is not asked`);
  return field;
};

const read = (path: string, text: string) => {
  const field = list(path);
  const table = readTable(text);
  if (table === null) throw new Error("no table");
  return readRows(field, table.rows, matchColumns(field.columns, table.headings), {
    check: checkUnit,
    isRequired: (required) => required === true,
  });
};

test("cells pasted from a spreadsheet become rows of the list, by their headings", () => {
  const rows = read(
    "comp.budgetLines",
    "Category\tAmount\tPaid from\nStaff\t$1,200.50\tHead Start\n\t\t\nFood\t300\tcacfp\n",
  );

  expect(rows.map(({ unit }) => unit.value)).toMatchObject([
    { category: "Staff", amountCents: 120_050 },
    { category: "Food", amountCents: 30_000 },
  ]);
});

test("a party is found by its name, a choice by its label, a date in American spelling", () => {
  const [row] = read(
    "exp",
    'Area,Statement,ownerParty,due\n"Health","Screen every child, early",puddlejump,4/30/2027\n',
  );

  expect(row?.unit.value).toMatchObject({
    area: "health",
    statement: "Screen every child, early",
    ownerParty: "B",
    due: "2027-04-30",
  });
});

test("what cannot be read is named with its line, and nothing else is lost", () => {
  const [first, second] = read(
    "comp.budgetLines",
    "category;amountCents\nStaff;about 12\nRent;500\n",
  );

  expect(first?.line).toBe(2);
  expect(first?.wrong.map(({ targetId }) => targetId)).toContainEqual(
    expect.stringMatching(/amountCents$/),
  );
  expect(second?.wrong).toEqual([]);
  expect(second?.unit.value).toMatchObject({ category: "Rent", amountCents: 50_000 });
});

test("a row may come with less than everything: what is missing is named, and can be written later", () => {
  const [row] = read("svc.sites", "Name\nHome Teapot\n");

  expect(row?.wrong).toEqual([]);
  expect(row?.missing.map(({ targetId }) => targetId)).toContainEqual(
    expect.stringMatching(/licensedCapacity$/),
  );
});

test("headings that the list does not know are named", () => {
  const { byColumn, unknown } = matchColumns(list("svc.sites").columns, [
    "NAME",
    "Licensed  capacity",
    "Favorite color",
  ]);

  expect([...byColumn.keys()]).toEqual(["name", "licensedCapacity"]);
  expect(unknown).toEqual(["Favorite color"]);
});

test("headings alone are no table", () => {
  expect(readTable("Name,Address\n")).toBeNull();
  expect(readTable("")).toBeNull();
});

test("a day that no calendar has stays as it was typed, for the reader to refuse", () => {
  const date = { control: "date", options: [], parts: [] } as unknown as ControlView;

  expect(cellInput(date, "2/30/2027")).toBe("2/30/2027");
});
