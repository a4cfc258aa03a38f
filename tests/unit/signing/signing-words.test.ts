import { describe, expect, test } from "vitest";
import { consentText, filled, loadSigningWords } from "@/lib/templates/signing-words";

describe("The words of signing", () => {
  test("the consent has a version and a fingerprint of its words", () => {
    const { version, sha256, paragraphs } = consentText();

    expect(version).toMatch(/^\d{4}-\d{2}-\d+$/);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(paragraphs.length).toBeGreaterThan(3);
  });

  test.each(["paper", "withdraw", "copy", "browser"])("the consent speaks of %s", (word) => {
    expect(consentText().paragraphs.join(" ")).toContain(word);
  });

  test("every place in a sentence is one that can be filled", () => {
    const { intent, authority, certificate } = loadSigningWords();
    const values = {
      agreement: "a",
      name: "b",
      title: "c",
      organization: "d",
      authority: "e",
      address: "f",
    };
    const sentences = [
      intent.sentence,
      authority.sentence,
      ...certificate.verify,
      ...Object.values(certificate.seal),
    ];

    expect(sentences.map((sentence) => filled(sentence, values)).join(" ")).not.toMatch(/\{/);
  });

  test("what people typed is not filled again", () => {
    expect(filled("I, {name}", { name: "{title}", title: "Director" })).toBe("I, {title}");
  });
});
