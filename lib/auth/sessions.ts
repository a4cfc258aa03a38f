import { createHash } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";

/** Whose session this token opens; null when it opens none, or no longer. */
export async function findSessionUser(token: string): Promise<Actor | null> {
  const [found] = await db.$queryRaw<Actor[]>`
    SELECT u.id AS "userId", u.email, u.name, u.language
    FROM "Session" s JOIN "User" u ON u.id = s."userId"
    WHERE s."sessionToken" = ${storedSessionToken(token)} AND s.expires > ${now()}`;
  return found ?? null;
}

/** What is stored of a session token: its SHA-256, so that a copy of the table opens no session. */
export function storedSessionToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
