import { describe, expect, it } from "vitest";
import { OFFERED } from "@/lib/i18n/languages";
import { wordsTranslated } from "@/lib/templates/check/words-translated";
import { readTemplateFiles } from "@/lib/templates/template-files";
import { readOverlay } from "@/lib/templates/words/overlay";

const ENGLISH = new Map([
  ["advice.yaml", "bullets: { CE1: { bullet: Agree on money., source: QUILT } }\n"],
  ["choices.yaml", "program: { HS: Head Start, other: { label: Another, text: another one } }\n"],
  [
    "questions/00-all.yaml",
    `step: all
title: All
intro: Everything.
tasks:
  - id: one
    title: One
    pages:
      - id: page
        heading: What?
        fields:
          - path: funding.streams
            control: rows
            label: Sources
            columns:
              - { path: source, control: choice, label: Source }
`,
  ],
]);

const SPANISH = {
  "advice.yaml": "bullets:\n  CE1: { bullet: Acuerden el dinero. }\n",
  "choices.yaml": "program:\n  HS: Head Start\n  other: Otro\n",
  "same.yaml": "choices.yaml:\n  program/HS: a program's name\n",
  "questions/00-all.yaml": `title: Todo
intro: Absolutamente todo.
tasks:
  one:
    title: Uno
    pages:
      page:
        heading: ¿Qué?
        fields:
          funding.streams:
            label: Fuentes
            columns:
              source: { label: Fuente }
`,
};

const found = (planted: Record<string, string> = {}) =>
  wordsTranslated("es", ENGLISH, new Map(Object.entries({ ...SPANISH, ...planted }))).map(
    ({ file, line, message }) => `${file}:${String(line)}: ${message}`,
  );

const planted = (file: keyof typeof SPANISH, before: string, after: string) =>
  found({ [file]: SPANISH[file].replace(before, after) });

describe("the words of templates in another language", () => {
  it("are complete when every label, question and choice is said", () => {
    expect(found()).toEqual([]);
  });

  it("show a missing word at its place", () => {
    expect(planted("questions/00-all.yaml", "            label: Fuentes\n", "")).toEqual([
      "es/questions/00-all.yaml:11: tasks/one/pages/page/fields/funding.streams/label is missing: “Sources”",
    ]);
  });

  it("show a word that English does not have", () => {
    expect(planted("advice.yaml", "bullet:", "hint: Más, bullet:")).toEqual([
      "es/advice.yaml:2: bullets/CE1/hint has no English",
    ]);
  });

  it("show what was left in English, unless a reason is given", () => {
    expect(planted("choices.yaml", "Otro", "Another")).toEqual([
      "es/choices.yaml:3: program/other is still English: “Another”",
    ]);
    expect(found({ "same.yaml": "{}" })).toEqual([
      "es/choices.yaml:2: program/HS is still English: “Head Start”",
    ]);
  });

  it("show a file that translates nothing", () => {
    expect(found({ "clauses/c01.yaml": "a: b\n" })).toEqual([
      "es/clauses/c01.yaml:1: There is no such file of words in English",
    ]);
  });

  it("show a file that cannot be read, with its line", () => {
    expect(planted("advice.yaml", "Acuerden el dinero.", "[Acuerden]")[0]).toMatch(
      /^es\/advice\.yaml:2: /,
    );
  });
});

it.each(OFFERED)("the templates say everything in %s", (language) => {
  expect(wordsTranslated(language, readTemplateFiles(), readOverlay(language))).toEqual([]);
});
