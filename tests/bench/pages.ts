import autocannon from "autocannon";
import { serveDrafting } from "./served/serve-drafting";

// Pages per second for a signed-in partner, against what this server has made ahead of all requests.
// No page of ours is: each carries the nonce of its response. The icon is, passes the same proxy and
// carries the same headers; being small, it is the hardest static baseline there is. Rounds alternate,
// so that a busy machine is busy for both; the figure is the median round.

const ROUNDS = 3;
const ROUND_SECONDS = 2;
const CONNECTIONS = 10;
const AIM = 0.12;

await serveDrafting(async ({ address, cookie, agreementId }) => {
  const list = `${address}/agreements/${agreementId}`;
  const still = `${address}/icon.svg`;
  if ((await fetch(still)).headers.get("content-security-policy") === null)
    throw new Error("The baseline does not carry the headers of a page");

  for (const [figure, url] of [
    ["task list", list],
    ["question page", `${list}/compensation/rate`],
  ] as const) {
    await requestsPerSecond(url, cookie);
    const rounds: { value: number; baseline: number; ratio: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const value = await requestsPerSecond(url, cookie);
      const baseline = await requestsPerSecond(still, cookie);
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
        baseline: "static icon of the same server, with the same headers",
        requestsPerSecond: Math.round(median.value),
        baselineRequestsPerSecond: Math.round(median.baseline),
      }),
    );
  }
});

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
