/**
 * Stands for `next/headers` outside a server: one visitor with headers and a cookie jar.
 * `vi.mock("next/headers", () => import("@/tests/support/next-headers"));`
 */
const sent = new Headers();
const jar = new Map<string, string>();

export function headers(): Promise<Headers> {
  return Promise.resolve(sent);
}

export function cookies() {
  return Promise.resolve({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => {
      if (value === "") jar.delete(name);
      else jar.set(name, value);
      sent.set("cookie", [...jar].map((pair) => pair.join("=")).join("; "));
    },
  });
}

/** Another browser, without cookies, at this address. */
export function newVisitor(clientAddress = "192.0.2.1"): void {
  jar.clear();
  for (const name of [...sent.keys()]) sent.delete(name);
  sent.set("host", "localhost:3000");
  sent.set("x-forwarded-proto", "http");
  sent.set("x-client-address", clientAddress);
}

/** Keeps what a response sets, as a browser does. */
export async function receive(response: Response): Promise<void> {
  const store = await cookies();
  for (const line of response.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const cut = pair.indexOf("=");
    const expired = /expires=Thu, 01 Jan 1970|max-age=0/i.test(line);
    store.set(pair.slice(0, cut), expired ? "" : pair.slice(cut + 1));
  }
}
