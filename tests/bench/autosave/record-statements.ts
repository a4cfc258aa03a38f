import { randomBytes } from "node:crypto";
import pg from "pg";
import { findWritingScope } from "@/lib/answers/data";
import { saveAnswers } from "@/lib/answers/mutations";
import { findSessionUser, storedSessionToken } from "@/lib/auth/sessions";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import type { Writer } from "./writer";

/** What takes the place of a parameter; anything else is sent as it was recorded. */
export type Slot =
  "tokenHash" | "now" | "userId" | "agreementId" | "addresses" | "incoming" | "payload";

export type Statement = { text: string; values: ({ slot: Slot } | { literal: unknown })[] };

/**
 * The statements that the product executes to save one answer, as they reach PostgreSQL: session,
 * scope, write. Recorded, not copied, so that the bare handler always executes the same ones.
 */
export async function recordStatements(writer: Writer): Promise<Statement[]> {
  const { id, grantee } = await anAgreementOfTwo();
  const { address } = writer;
  const token = randomBytes(8).toString("hex");

  const sent = await watchQueries(async () => {
    await findSessionUser(token);
    const scope = await findWritingScope(grantee, id, [address]);
    if (scope === null) throw new Error("The writer is a stranger");
    await saveAnswers(grantee, scope, [{ address, value: 1, seenRevision: 0 }]);
  });

  const known: [Slot, unknown][] = [
    ["tokenHash", storedSessionToken(token)],
    ["userId", grantee.userId],
    ["agreementId", id],
    ["addresses", [address]],
  ];
  return sent.map(({ text, values }) => ({
    text,
    values: values.map((value) => {
      const slot = known.find(([, marker]) => same(marker, value))?.[0] ?? slotByShape(value);
      return slot === null ? { literal: value } : { slot };
    }),
  }));
}

type Sent = { text: string; values: unknown[] };

async function watchQueries(run: () => Promise<void>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const prototype = pg.Client.prototype as unknown as Record<
    "query",
    (...words: unknown[]) => unknown
  >;
  const { query } = prototype;
  prototype.query = function watched(this: unknown, ...words: unknown[]) {
    const [first] = words;
    if (typeof first === "object" && first !== null && "text" in first) {
      const { text, values } = first as { text: string; values?: unknown[] };
      const given = values ?? (Array.isArray(words[1]) ? words[1] : []);
      sent.push({ text, values: given as unknown[] });
    }
    return query.apply(this, words);
  };
  try {
    await run();
  } finally {
    prototype.query = query;
  }
  return sent;
}

function slotByShape(value: unknown): Slot | null {
  if (value instanceof Date) return "now";
  if (typeof value !== "string") return null;
  if (value.startsWith('[{"address"')) return "incoming";
  if (value.startsWith('{"actorId"')) return "payload";
  return /^\d{4}-\d\d-\d\d[T ]\d\d:/.test(value) ? "now" : null;
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
