import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/document/canonical";
import type { DocumentTree } from "@/lib/document/tree";
import { renderAgreement } from "@/lib/pdf/render-agreement";

/** The agreement as it stands now, as a draft with its open items first and its own hash. */
export async function renderDraft(tree: DocumentTree): Promise<Uint8Array> {
  const documentSha256 = createHash("sha256").update(canonicalJson(tree)).digest("hex");
  return renderAgreement(tree, { edition: "draft", documentSha256 });
}
