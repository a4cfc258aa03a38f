import { describe, expect, it } from "vitest";
import { lightTemplates } from "@/components/wizard/light-templates";
import { templatePart } from "@/lib/document/assemble-part";
import { clausesFedBy } from "@/lib/templates/clauses-fed-by";
import { loadTemplates } from "@/lib/templates/load-templates";

const templates = loadTemplates();

describe("the part of the templates that a question page carries", () => {
  it("is much smaller than the whole", () => {
    const fed = clausesFedBy(templates, ["comp.ratePerSlotCents"]);

    const light = lightTemplates(templatePart(templates, fed), []);

    expect(JSON.stringify(light).length).toBeLessThan(JSON.stringify(templates).length / 4);
  });
});
