/** SHA-256, hex, of bytes or of a text's UTF-8 bytes. Same in the browser and in Node. */
export async function sha256Hex(content: Uint8Array | string): Promise<string> {
  const bytes =
    typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
