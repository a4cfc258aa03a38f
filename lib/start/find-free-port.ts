import { createServer } from "node:net";

/**
 * A free TCP port: the wished one when nobody listens there, else any. Nothing keeps the port
 * until it is used, so whoever uses it must be ready to ask again.
 */
export async function findFreePort(wished = 0, host = "127.0.0.1"): Promise<number> {
  return (await tryPort(wished, host)) ?? (await tryPort(0, host)) ?? 0;
}

function tryPort(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => {
      resolve(null);
    });
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      const found = address !== null && typeof address === "object" ? address.port : null;
      probe.close(() => {
        resolve(found);
      });
    });
  });
}
