import { fileResponse } from "@/lib/server/file-response";

/** A PDF as an HTTP response, shown in the browser unless `download` is set. */
export function pdfResponse(
  { name, bytes }: { name: string; bytes: Uint8Array },
  download = false,
): Response {
  return fileResponse({ name, bytes, contentType: "application/pdf" }, !download);
}
