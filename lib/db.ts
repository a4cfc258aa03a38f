import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/lib/generated/prisma/client";
import { statementName } from "@/lib/statement-name";

/** A transaction, as mutations pass it along: the client without the means to open or close one. */
export type Tx = Prisma.TransactionClient;

/** The database. Connects on first use, so that importing it needs no configuration. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    const client = connect();
    const value: unknown = Reflect.get(client, property, client);
    return typeof value === "function" ? (value.bind(client) as unknown) : value;
  },
  // Auth's adapter asks whether the client has certain methods.
  has: (_, property) => property in connect(),
});

/** Closes every connection; the next use opens new ones. */
export async function disconnect(): Promise<void> {
  const client = shelf.commonGroundDatabase;
  delete shelf.commonGroundDatabase;
  await client?.$disconnect();
}

const POOL_SIZE = 20;

// A machine that is busy is slow, not broken: only what hangs is given up.
const TRANSACTION_LIMITS = { maxWait: 30_000, timeout: 60_000 };

// One client per process, also when a bundler holds this module more than once.
const shelf = globalThis as typeof globalThis & { commonGroundDatabase?: PrismaClient };

function connect(): PrismaClient {
  shelf.commonGroundDatabase ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env().DATABASE_URL, max: POOL_SIZE },
      { statementNameGenerator: statementName },
    ),
    transactionOptions: TRANSACTION_LIMITS,
  });
  return shelf.commonGroundDatabase;
}
