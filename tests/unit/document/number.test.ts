import { describe, expect, it } from "vitest";
import { letterOf } from "@/lib/document/number";

describe("letters", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [27, "AB"],
    [52, "BA"],
  ])("go on after Z: %i is %s", (index, letter) => {
    expect(letterOf(index)).toBe(letter);
  });
});
