import "server-only";

import { logger } from "@/lib/logger";
import { listMissingMigrations } from "@/lib/server/data";

/** Whether this server can do its work: the database answers and has every migration. */
export async function loadReadiness(): Promise<{ ready: boolean; reason: string }> {
  try {
    const missing = await listMissingMigrations();
    return missing.length === 0
      ? { ready: true, reason: "ready" }
      : { ready: false, reason: "migrations are missing" };
  } catch (error) {
    logger().warn({ err: error }, "database out of reach");
    return { ready: false, reason: "the database is out of reach" };
  }
}
