/**
 * True when a request comes from this machine and asks for this machine by name. The name matters:
 * another site could point a name of its own at 127.0.0.1 and read the page through our browser.
 */
export function isLocalRequest(headers: Headers): boolean {
  const address = headers.get("x-client-address") ?? "";
  const host = (headers.get("host") ?? "").replace(/:\d+$/, "");
  return LOCAL_ADDRESS.test(address) && LOCAL_NAMES.has(host);
}

const LOCAL_ADDRESS = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);
