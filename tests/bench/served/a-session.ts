import { randomBytes } from "node:crypto";
import { storedSessionToken } from "@/lib/auth/sessions";
import { db } from "@/lib/db";

const AN_HOUR_MS = 60 * 60 * 1000;

/** Signs a person in; the token is what their cookie holds. */
export async function aSession(userId: string): Promise<string> {
  const token = randomBytes(16).toString("hex");
  const expires = new Date(Date.now() + AN_HOUR_MS);
  await db.session.create({ data: { sessionToken: storedSessionToken(token), userId, expires } });
  return token;
}
