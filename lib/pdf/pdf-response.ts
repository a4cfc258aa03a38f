/**
 * A PDF as an HTTP response. Shown in the browser unless `download` is set; never cached by anything
 * between us and the reader.
 */
export function pdfResponse(
  { name, bytes }: { name: string; bytes: Uint8Array },
  download = false,
): Response {
  const disposition = download ? "attachment" : "inline";
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "content-type": "application/pdf",
      "content-length": String(bytes.length),
      "content-disposition": `${disposition}; filename="${asciiName(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store",
    },
  });
}

function asciiName(name: string): string {
  return name.replaceAll(/[^\w.-]+/g, "-");
}
