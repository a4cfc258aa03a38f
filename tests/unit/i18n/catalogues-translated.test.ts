import { describe, expect, it } from "vitest";
import { cataloguesTranslated } from "@/lib/i18n/catalogues-translated";
import { OFFERED } from "@/lib/i18n/languages";

describe.each(OFFERED)("the catalogues in %s", (language) => {
  it("say everything that the interface says in English", () => {
    expect(language === "en" ? [] : cataloguesTranslated(language)).toEqual([]);
  });
});
