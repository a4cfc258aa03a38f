type SentFile = { name: string; contentType: string; bytes: Uint8Array };

/**
 * A file as an HTTP response: saved by the browser, or shown in it when `inline`. Never cached by
 * anything between us and the reader.
 */
export function fileResponse({ name, contentType, bytes }: SentFile, inline = false): Response {
  const disposition = inline ? "inline" : "attachment";
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "content-type": contentType,
      "content-length": String(bytes.length),
      "content-disposition": `${disposition}; filename="${asciiName(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store",
    },
  });
}

function asciiName(name: string): string {
  return name.replaceAll(/[^\w.-]+/g, "-");
}
