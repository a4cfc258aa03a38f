import { pdfResponse } from "@/lib/pdf/pdf-response";
import { loadSealedFile } from "@/lib/signing/loaders";

type Context = { params: Promise<{ id: string }> };

/** The sealed file, for whoever is at the agreement's table. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return pdfResponse(await loadSealedFile((await params).id), true);
}
