import { loadAttachedFile } from "@/lib/attachments/loaders";
import { fileResponse } from "@/lib/server/file-response";

type Context = { params: Promise<{ id: string; sha256: string }> };

/** A file that is kept with the agreement, to save: it never opens among our own pages. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, sha256 } = await params;
  return fileResponse(await loadAttachedFile(id, sha256));
}
