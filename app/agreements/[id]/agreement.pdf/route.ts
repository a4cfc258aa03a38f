import { loadAgreement, loadDocument } from "@/lib/agreements/loaders";
import { pdfResponse } from "@/lib/pdf/pdf-response";
import { renderDraft } from "@/lib/pdf/render-draft";

type Context = { params: Promise<{ id: string }> };

/** The agreement as it stands now, for whoever is at its table. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const [agreement, tree] = await Promise.all([loadAgreement(id), loadDocument(id)]);
  return pdfResponse({ name: `${agreement.title} (draft).pdf`, bytes: await renderDraft(tree) });
}
