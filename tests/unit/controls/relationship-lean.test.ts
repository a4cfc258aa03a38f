import { describe, expect, it } from "vitest";
import { relationshipLean } from "@/lib/controls/relationship-lean";
import { exampleFile } from "@/tests/support/example-file";

describe("which way the ten answers lean", () => {
  it("leans to subrecipient for a network that carries out the program", () => {
    const found = relationshipLean(exampleFile("ex-a").answers.rel?.answers);

    expect(found.lean).toBe("subrecipient");
    expect(found.subrecipient).toContain("carriesOutProgram");
  });

  it("leans to contractor for somebody who sells the same to many", () => {
    const found = relationshipLean({
      sellsInNormalBusiness: "yes",
      sellsToManyBuyers: "yes",
      carriesOutProgram: "no",
    });

    expect(found).toMatchObject({
      lean: "contractor",
      contractor: ["sellsInNormalBusiness", "sellsToManyBuyers"],
    });
  });

  it("does not pretend: one point ahead, unsure and unanswered questions are said", () => {
    const found = relationshipLean({ carriesOutProgram: "yes", competesForBuyers: "unsure" });

    expect(found.lean).toBe("unclear");
    expect(found.unsure).toEqual(["competesForBuyers"]);
    expect(found.open).toHaveLength(8);
  });
});
