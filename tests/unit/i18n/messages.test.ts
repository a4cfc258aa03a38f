import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "@/lib/i18n/languages";
import { loadMessages } from "@/lib/i18n/messages";

describe.each(LANGUAGES)("the catalogues in %s", (language) => {
  it("are all loaded, each by the name of its file", () => {
    const folder = join(import.meta.dirname, "../../../lib/i18n/messages", language);
    const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
    expect(Object.keys(loadMessages(language))).toEqual(
      files.map((name) => name.slice(0, -".json".length)).toSorted(),
    );
  });
});
