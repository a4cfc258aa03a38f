import { readFileSync } from "node:fs";
import { request } from "node:http";

/** The server sends shorter files as they are. */
const LEAST_COMPRESSED = 1024;

/**
 * The JavaScript of a page of the production build in gzip bytes as served, and what this build loads
 * for any page before it has a component of its own: the framework's root files. Counted from the
 * page's script tags; what a script fetches later (lazy parts) is not the first load.
 */
export async function pageWeight(
  url: string,
  cookie: string,
): Promise<{ bytes: number; frameworkBytes: number }> {
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${url}: ${String(answer.status)}`);
  const html = await answer.text();
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  const scripts = tags
    .filter((tag) => !/\snomodule\b/i.test(tag))
    .flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  const manifest = JSON.parse(readFileSync(".next/build-manifest.json", "utf8")) as {
    rootMainFiles: string[];
  };
  const root = manifest.rootMainFiles.map((file) => `/_next/${file}`);
  const { origin } = new URL(url);
  return { bytes: await weigh(origin, scripts), frameworkBytes: await weigh(origin, root) };
}

async function weigh(address: string, scripts: readonly string[]): Promise<number> {
  const paths = new Set(scripts.map((script) => script.split("?")[0] ?? script));
  const sizes = await Promise.all([...paths].map((path) => servedBytes(address + path)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

// fetch() unpacks what it receives; the bytes on the wire are what counts.
function servedBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(url, { headers: { "accept-encoding": "gzip" } }, (response) => {
      let size = 0;
      response.on("data", (chunk: Buffer) => (size += chunk.length));
      response.on("end", () => {
        const compressed = response.headers["content-encoding"] === "gzip";
        if (response.statusCode === 200 && (compressed || size < LEAST_COMPRESSED)) resolve(size);
        else reject(new Error(`${url}: not served compressed`));
      });
    });
    call.on("error", reject);
    call.end();
  });
}
