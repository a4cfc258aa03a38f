import { loadExampleDocument } from "@/lib/agreements/loaders";
import { renderDraft } from "@/lib/pdf/render-draft";
import { pdfResponse } from "@/lib/pdf/pdf-response";

type Context = { params: Promise<{ exampleId: string }> };

/** A worked example as a PDF, for everybody. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { exampleId } = await params;
  const tree = await loadExampleDocument(exampleId);
  return pdfResponse({ name: `${exampleId}.pdf`, bytes: await renderDraft(tree) });
}
