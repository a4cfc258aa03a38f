import { readFileSync } from "node:fs";
import { request } from "node:http";
import type { Served } from "../served/serve-drafting";

const AIM_KB = 90;

/** The server sends shorter files as they are. */
const LEAST_COMPRESSED = 1024;

/**
 * Prints, as a figure of `bench`, the JavaScript of the question page in gzip bytes as served, against
 * what this build loads for any page before it has a component of its own: the framework's root files.
 * Counted from the page's script tags; what a script fetches later (lazy parts) is not the first load.
 */
export async function weighQuestionPage(
  bench: string,
  { address, cookie, agreementId }: Served,
): Promise<void> {
  const page = `${address}/agreements/${agreementId}/compensation/rate`;
  const answer = await fetch(page, { headers: { cookie }, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${page}: ${String(answer.status)}`);
  const html = await answer.text();
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  const scripts = tags
    .filter((tag) => !/\snomodule\b/i.test(tag))
    .flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  const manifest = JSON.parse(readFileSync(".next/build-manifest.json", "utf8")) as {
    rootMainFiles: string[];
  };
  const value = await weigh(address, scripts);
  const empty = await weigh(
    address,
    manifest.rootMainFiles.map((file) => `/_next/${file}`),
  );
  console.log(
    JSON.stringify({
      bench,
      figure: "compressed JavaScript of the question page",
      ratio: Math.round((value / empty) * 1000) / 1000,
      aim: Math.round(((empty + AIM_KB * 1000) / empty) * 1000) / 1000,
      met: value - empty <= AIM_KB * 1000,
      baseline: "the framework's root scripts in this build (gzip as served)",
      bytes: value,
      baselineBytes: empty,
      moreBytes: value - empty,
      aimMoreBytes: AIM_KB * 1000,
    }),
  );
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
