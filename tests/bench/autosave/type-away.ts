import { Agent, request } from "node:http";
import type { Writer } from "./writer";

/**
 * Every writer saves, waits for the answer, and saves again, until the time is over. Returns how many
 * answers were acknowledged per second. Throws when one is refused: nobody shares an answer here.
 */
export async function typeAway(address: string, writers: readonly Writer[], milliseconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: writers.length });
  const began = performance.now();
  let saved = 0;
  await Promise.all(
    writers.map(async (writer) => {
      while (performance.now() - began < milliseconds) {
        await saveOnce(agent, address, writer);
        saved += 1;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return saved / seconds;
}

async function saveOnce(agent: Agent, server: string, writer: Writer): Promise<void> {
  const value = writer.value + 1;
  const { address, revision } = writer;
  const write = { address, value: writer.answerOf(value), seenRevision: revision };
  const { status, body } = await put(
    agent,
    `${server}/api/agreements/${writer.agreementId}/answers`,
    {
      cookie: `authjs.session-token=${writer.token}`,
      body: JSON.stringify({ writes: [write] }),
    },
  );
  if (status !== 200) throw new Error(`${String(status)} ${body}`);
  const { data } = JSON.parse(body) as { data: { saved: { revision: number }[] } };
  writer.revision = data.saved[0]?.revision ?? 0;
  writer.value = value;
  writer.saves += 1;
}

function put(agent: Agent, url: string, { cookie, body }: { cookie: string; body: string }) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "sec-fetch-site": "same-origin",
      cookie,
    };
    const call = request(url, { method: "PUT", agent, headers }, (response) => {
      let answer = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (answer += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, body: answer });
      });
    });
    call.on("error", reject);
    call.end(body);
  });
}
