import { Client } from "pg";

/**
 * What a database consists of, as sorted lines: tables, columns, indexes, keys and enums. Leaves out
 * what the Prisma schema cannot say (triggers, checks, partial indexes) and the job queue's own tables.
 */
export async function readCatalogue(databaseUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(CATALOGUE);
    return rows.map(({ line }) => line);
  } finally {
    await client.end();
  }
}

const CATALOGUE = `
  SELECT line FROM (
    SELECT format('column %s.%s %s %s default %s', c.relname, a.attname,
                  format_type(a.atttypid, a.atttypmod),
                  CASE WHEN a.attnotnull THEN 'required' ELSE 'optional' END,
                  coalesce(pg_get_expr(d.adbin, d.adrelid), 'none')) AS line
      FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
    UNION ALL
    SELECT 'index ' || pg_get_indexdef(i.indexrelid)
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
      WHERE c.relnamespace = 'public'::regnamespace AND i.indpred IS NULL
    UNION ALL
    SELECT format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
      FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'x')
    UNION ALL
    SELECT format('enum %s: %s', t.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder))
      FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
      WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname
  ) AS catalogue
  WHERE line NOT LIKE '%\\_prisma\\_migrations%'
  ORDER BY line COLLATE "C"`;
