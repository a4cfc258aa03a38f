import { expect, test } from "vitest";
import { db, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

test("a connection keeps the plan of a query that comes again, whatever its values", async () => {
  const kept = await db.$transaction(async (tx) => {
    for (const name of ["Odalys", "Tansy"]) await tx.$queryRaw`SELECT ${name}::text AS kept_plan`;
    return await plansOf(tx, "kept_plan");
  });

  expect(kept).toBe(1);
});

test("it keeps none of queries that grow with their values", async () => {
  const lists = [13, 14, 100].map((length) => Array.from({ length }, (_, index) => index));

  const kept = await db.$transaction(async (tx) => {
    for (const list of lists)
      await tx.$queryRaw`SELECT 1 AS grown_plan WHERE 1 IN (${Prisma.join(list)})`;
    return await plansOf(tx, "grown_plan");
  });

  expect(kept).toBe(0);
});

/** How many plans this connection keeps of queries that hold a word. It is a value here: this query does not hold it. */
async function plansOf(tx: Tx, word: string): Promise<number> {
  const [found] = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE ${`%${word}%`}`;
  return Number(found?.count);
}
