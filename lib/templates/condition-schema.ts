import * as z from "zod";
import type { Test } from "@/lib/document/source";

const path = z.string().min(1);
const literal = z.union([z.string(), z.number(), z.boolean()]);
const comparison = z.tuple([path, z.number()]);

const testSchema: z.ZodType<Test> = z.lazy(() =>
  z.union([
    z.strictObject({ eq: z.tuple([path, literal]) }),
    z.strictObject({ in: z.tuple([path, z.array(literal).min(1)]) }),
    z.strictObject({ includes: z.tuple([path, literal]) }),
    z.strictObject({ some: z.tuple([path, testSchema]) }),
    z.strictObject({ rows: comparison }),
    z.strictObject({ present: path }),
    z.strictObject({ gt: comparison }),
    z.strictObject({ gte: comparison }),
    z.strictObject({ lt: comparison }),
    z.strictObject({ lte: comparison }),
    z.strictObject({ is: path }),
    z.strictObject({ all: z.array(testSchema).min(1) }),
    z.strictObject({ any: z.array(testSchema).min(1) }),
    z.strictObject({ not: testSchema }),
  ]),
);

/** `conditions.yaml`: every "only if" of the templates, by name. */
export const conditionsSchema = z.array(
  z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), says: z.string().min(1), test: testSchema }),
);
