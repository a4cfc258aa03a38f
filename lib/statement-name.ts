import { createHash } from "node:crypto";

/** A query as the database adapter sends it: its text, with `$1` for each value, and the values. */
type Query = { sql: string; args: readonly unknown[] };

/**
 * The name under which a connection keeps a query's plan, so that PostgreSQL need not plan it for every
 * page. One text has one name, whichever process asks. Texts that grow with their values (rows to write,
 * lists to look in) are many, and a connection never forgets a name: those with more than `MOST_VALUES`
 * get none, which the driver takes as "plan it anew".
 */
export function statementName({ sql, args }: Query): string {
  if (args.length > MOST_VALUES) return UNNAMED;
  return createHash("sha256").update(sql).digest("hex").slice(0, NAME_LENGTH);
}

const MOST_VALUES = 12;

const UNNAMED = "";

/** PostgreSQL cuts names after 63 characters. */
const NAME_LENGTH = 40;
