import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import next from "next";
import { disconnect } from "@/lib/db";
import { env } from "@/lib/env";
import { openLive } from "@/lib/live/live";
import { logger } from "@/lib/logger";
import { answerDirectly } from "@/lib/server/answer-directly";
import { clientAddress, isTrustedProxy } from "@/lib/server/client-address";
import { warmUp } from "@/lib/server/warm-up";

/** The running web server. `stop` takes no more requests, finishes those at work, then closes the pool. */
export type WebServer = { stop: () => Promise<void> };

/** Serves the built pages at HOST and PORT, ready for visitors when it resolves. Rejects when the port is taken. */
export async function serve(): Promise<WebServer> {
  const { HOST, PORT } = env();
  const app = next({ dev: false, dir: process.cwd(), hostname: HOST, port: PORT });
  await app.prepare();
  const answer = app.getRequestHandler();
  const live = openLive();

  const server = createServer((request, response) => {
    writeClientAddress(request);
    logWhenDone(request, response);
    const answering =
      answerDirectly(request, response) ??
      live.answer(request, response) ??
      answer(request, response);
    answering.catch((error: unknown) => {
      logger().error({ err: error }, "request failed");
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  try {
    await listen(server, PORT, HOST);
  } catch (error) {
    await live.stop();
    throw error;
  }
  const place = server.address();
  if (place !== null && typeof place === "object") await warmUp(place);

  return {
    async stop() {
      await live.stop();
      await close(server);
      await app.close();
      await disconnect();
    },
  };
}

const FORWARDED = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-real-ip",
];

/** The one place that says where a request comes from; what a client claims about it is dropped. */
function writeClientAddress(request: IncomingMessage) {
  const { headers, socket } = request;
  const { TRUSTED_PROXIES } = env();
  const forwardedFor = [headers["x-forwarded-for"] ?? []].flat().join(",");
  const address = clientAddress(socket.remoteAddress, forwardedFor, TRUSTED_PROXIES);
  if (!isTrustedProxy(socket.remoteAddress, TRUSTED_PROXIES))
    for (const name of FORWARDED) Reflect.deleteProperty(headers, name);
  headers["x-client-address"] = address;
}

// Never the address itself: links in mails carry their token in it. Its first word says enough.
function logWhenDone(request: IncomingMessage, response: ServerResponse) {
  const began = performance.now();
  const area = /^\/[\w-]*/.exec(request.url ?? "")?.[0] ?? "";
  response.once("finish", () => {
    const milliseconds = Math.round(performance.now() - began);
    logger().info(
      { method: request.method, area, status: response.statusCode, milliseconds },
      "request",
    );
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

const LONGEST_WAIT_MS = 20_000;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => {
      server.closeAllConnections();
    }, LONGEST_WAIT_MS);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
