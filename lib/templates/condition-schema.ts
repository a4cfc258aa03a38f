import * as z from "zod";
import type { Test } from "@/lib/document/source";

const path = z.string().min(1);
const literal = z.union([z.string(), z.number(), z.boolean()]);
const least = z.tuple([path, z.number()]);

/**
 * `conditions.yaml`: every "only if" of the templates, by name. An amount is a number or
 * `{ limit: key }`, which becomes the number that the rule pack has under that key.
 */
export function conditionsSchema(limits: Readonly<Record<string, number>>) {
  const limit = z.strictObject({ limit: z.string() }).transform(({ limit: key }, context) => {
    const value = limits[key];
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: `the rule pack has no limit ${key}` });
    return z.NEVER;
  });
  const amount = z.tuple([path, z.union([z.number(), limit])]);
  const test: z.ZodType<Test> = z.lazy(() =>
    z.union([
      z.strictObject({ eq: z.tuple([path, literal]) }),
      z.strictObject({ in: z.tuple([path, z.array(literal).min(1)]) }),
      z.strictObject({ includes: z.tuple([path, literal]) }),
      z.strictObject({ some: z.tuple([path, test]) }),
      z.strictObject({ rows: least }),
      z.strictObject({ present: path }),
      z.strictObject({ gt: amount }),
      z.strictObject({ gte: amount }),
      z.strictObject({ lt: amount }),
      z.strictObject({ lte: amount }),
      z.strictObject({ is: path }),
      z.strictObject({ all: z.array(test).min(1) }),
      z.strictObject({ any: z.array(test).min(1) }),
      z.strictObject({ not: test }),
    ]),
  );
  return z.array(
    z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), says: z.string().min(1), test }),
  );
}
