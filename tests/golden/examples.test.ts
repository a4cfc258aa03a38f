import { describe, expect, it } from "vitest";
import { treeToText } from "@/lib/document/text";
import { loadTemplates } from "@/lib/templates/load-templates";
import { documentOfFile } from "@/tests/support/document-of-file";
import { EXAMPLE_NAMES, exampleFile } from "@/tests/support/example-file";

/** Without the digest, so that a golden text changes only when the words do. */
const current = loadTemplates();
const templates = {
  ...current,
  digest: "template version",
  law: { ...current.law, digest: "rule pack digest" },
};

describe("the text of a worked example", () => {
  it.each(EXAMPLE_NAMES)("is what was last reviewed: %s (vitest -u after review)", async (name) => {
    const tree = documentOfFile(templates, exampleFile(name));

    await expect(treeToText(tree)).toMatchFileSnapshot(`${name}.txt`);
  });
});
