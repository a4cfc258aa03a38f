import type { AddressInfo } from "node:net";
import { logger } from "@/lib/logger";

/** What first visitors open. Between them they read the templates and load the large parts of the program. */
const FIRST_PAGES = ["/", "/examples", "/examples/ex-a", "/agreements"];

/** Opens these pages once, so that the first visitor does not wait for what is done once per process. */
export async function warmUp({ address, family, port }: AddressInfo): Promise<void> {
  const host = UNSPECIFIED[address] ?? (family === "IPv6" ? `[${address}]` : address);
  for (const page of FIRST_PAGES) {
    try {
      const response = await fetch(`http://${host}:${String(port)}${page}`, { redirect: "manual" });
      await response.arrayBuffer();
    } catch (error) {
      logger().warn({ err: error }, "a page could not be opened at start");
    }
  }
}

const UNSPECIFIED: Record<string, string> = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };
