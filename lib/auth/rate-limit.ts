import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "@/lib/actions/result";
import { db } from "@/lib/db";
import { errorWords } from "@/lib/i18n/error-words";
import { logger } from "@/lib/logger";

/** How often something may be done. `name` keeps the counters of different things apart. */
export type RateLimit = { name: string; points: number; durationSeconds: number };

/**
 * Spends one point for `who`. Throws a Refusal "too-many" when none is left, and also when the
 * counter cannot be reached: a limit that fails open is no limit. Who is counted is stored hashed.
 */
export async function spend(limit: RateLimit, who: string): Promise<void> {
  try {
    await limiterOf(limit).consume(createHash("sha256").update(who).digest("hex"));
  } catch (problem) {
    if (problem instanceof RateLimiterRes) {
      const minutes = Math.max(1, Math.ceil(problem.msBeforeNext / 60_000));
      throw new Refusal("too-many", errorWords("tooMany", { minutes }));
    }
    logger().error({ err: problem, limit: limit.name }, "rate limit unreachable");
    throw new Refusal("too-many", errorWords("limitUnknown"));
  }
}

const limiters = new Map<string, RateLimiterPostgres>();

function limiterOf({ name, points, durationSeconds }: RateLimit): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: counterStore,
    storeType: "client",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: durationSeconds,
    // Sweeps what expired an hour ago, every five minutes, without keeping the process alive.
    clearExpiredByTimeout: true,
  });
  limiters.set(name, limiter);
  return limiter;
}

/** What the limiter needs of a PostgreSQL client, on the connections that everything else uses. */
const counterStore = {
  async query({ text, values = [] }: { text: string; values?: unknown[] }) {
    const found = await db.$queryRawUnsafe<{ expire?: bigint | null }[]>(text, ...values);
    // The limiter reckons in milliseconds as ordinary numbers.
    const rows = found.map((row) =>
      typeof row.expire === "bigint" ? { ...row, expire: Number(row.expire) } : row,
    );
    return { rows, rowCount: rows.length };
  },
};
