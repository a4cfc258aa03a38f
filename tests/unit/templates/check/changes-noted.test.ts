import { describe, expect, it } from "vitest";
import { changesNoted, withNote } from "@/lib/templates/check/changes-noted";
import { parseTemplates } from "@/lib/templates/parse-templates";
import { changed, SMALL } from "@/tests/unit/templates/check/small-templates";

const examples = [{ agreement: { title: "Our agreement" } }];
const parsed = (files: Record<string, string>) => parseTemplates(new Map(Object.entries(files)));
const noted = (files: Record<string, string>, note = "New wording, because it is plainer.") => ({
  ...files,
  "CHANGES.md": withNote(parsed(files), examples, { note, day: "2026-11-25" }),
});
const found = (files: Record<string, string>) =>
  changesNoted(parsed(files), examples).map(({ file, line, message }) => `${file}:${line}: ${message}`);

describe("a note on changed text", () => {
  it("is asked for when the text of an example changes", () => {
    const before = noted(SMALL);
    const after = { ...before, ...changed("clauses/c01-parties.md", "pays for each", "always pays for each") };

    expect(found(before)).toEqual([]);
    expect(found(after)).toEqual([
      expect.stringMatching(/^CHANGES.md:1: The text of the examples changed \([0-9a-f]{12}\) without a note$/),
    ]);
    expect(found(noted(after))).toEqual([]);
  });

  it("is not asked for when only a note for counsel changes", () => {
    const before = noted(SMALL);

    expect(found({ ...before, ...changed("clauses/c01-parties.md", "title: Title", "title: Title\ncounsel: Look.") })).toEqual([]);
  });

  it("stands first, says something, and keeps the earlier notes", () => {
    const once = noted({ ...SMALL, "CHANGES.md": "# Changes\n\n" }, "First.");
    const twice = noted({ ...once, ...changed("clauses/c01-parties.md", "pays for each", "always pays for each") }, "Second.");

    expect(twice["CHANGES.md"]).toMatch(/^# Changes\n\n## \w{12} \(2026-11-25\)\n\nSecond\.\n\n## \w{12} \(2026-11-25\)\n\nFirst\.\n$/);
    expect(found(noted(SMALL, ""))).toEqual(["CHANGES.md:1: The note says nothing"]);
  });
});
