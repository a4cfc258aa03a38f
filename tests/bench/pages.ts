import autocannon from "autocannon";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serveDrafting } from "./served/serve-drafting";

// Pages per second for a signed-in partner, against the same page standing still: what the partner gets,
// saved byte for byte as a file, served by this server through the same proxy with the same headers and
// packed for the way in the same manner. Rounds alternate, so that a busy machine is busy for both; the
// figure is the median round.

const ROUNDS = 15;
const ROUND_SECONDS = 1;
const CONNECTIONS = 10;
const AIM = 0.12;

/** Below `public/`, there only while this measures. */
const STILL = "bench";
const folder = join(import.meta.dirname, "../../public", STILL);

try {
  await serveDrafting(async ({ address, cookie, agreementId }, restart) => {
    const list = `${address}/agreements/${agreementId}`;
    const pages = [
      { figure: "task list", url: list, still: "task-list.html" },
      { figure: "question page", url: `${list}/compensation/rate`, still: "question.html" },
    ];
    mkdirSync(folder, { recursive: true });
    for (const { url, still } of pages)
      writeFileSync(join(folder, still), await (await get(url, cookie)).text());
    await restart();

    for (const { figure, url, still } of pages)
      await compare(figure, url, `${address}/${STILL}/${still}`, cookie);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(figure: string, url: string, stillUrl: string, cookie: string) {
  const answer = await get(stillUrl, cookie);
  if (answer.headers.get("content-security-policy") === null)
    throw new Error("The baseline does not carry the headers of a page");
  if (answer.headers.get("content-encoding") !== "gzip")
    throw new Error("The baseline is not packed as a page is");

  await requestsPerSecond(url, cookie);
  await requestsPerSecond(stillUrl, cookie);
  const rounds: { value: number; baseline: number; ratio: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const value = await requestsPerSecond(url, cookie);
    const baseline = await requestsPerSecond(stillUrl, cookie);
    rounds.push({ value, baseline, ratio: value / baseline });
  }
  const median = rounds.toSorted((a, b) => a.ratio - b.ratio)[Math.floor(ROUNDS / 2)];
  if (median === undefined) throw new Error("No round was measured");
  console.log(
    JSON.stringify({
      bench: "pages",
      figure: `${figure} requests per second`,
      ratio: Math.round(median.ratio * 1000) / 1000,
      aim: AIM,
      met: median.ratio >= AIM,
      baseline: "the same page as a static file of the same server, with the same headers",
      requestsPerSecond: Math.round(median.value),
      baselineRequestsPerSecond: Math.round(median.baseline),
    }),
  );
}

async function get(url: string, cookie: string): Promise<Response> {
  const answer = await fetch(url, { headers: { cookie, "accept-encoding": "gzip" } });
  if (answer.status !== 200) throw new Error(`${url} answered ${String(answer.status)}`);
  return answer;
}

/** Throws unless every answer was a page: an error or a redirect must not count as speed. */
async function requestsPerSecond(url: string, cookie: string): Promise<number> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: ROUND_SECONDS,
    headers: { cookie, "accept-encoding": "gzip" },
  });
  if (result.non2xx > 0 || result.errors > 0 || result["2xx"] === 0)
    throw new Error(`${url}: ${String(result.non2xx)} refused, ${String(result.errors)} failed`);
  return result["2xx"] / result.duration;
}
