import { PrismaAdapter } from "@auth/prisma-adapter";
import type { Adapter, AdapterSession, AdapterUser } from "next-auth/adapters";
import { storedSessionToken } from "@/lib/auth/sessions";
import { db } from "@/lib/db";

/**
 * The library's Prisma adapter, except that of a session's token only its SHA-256 is stored. Links
 * are hashed by the library itself and used up by deleting their row, so each works once.
 */
export function hashedSessionAdapter(): Adapter {
  return {
    ...PrismaAdapter(db),
    async createSession(session) {
      await db.session.create({ data: stored(session) });
      return session;
    },
    async getSessionAndUser(token) {
      const found = await db.session.findUnique({
        where: { sessionToken: storedSessionToken(token) },
        include: { user: true },
      });
      if (found === null) return null;
      const { user, expires, userId } = found;
      return {
        user: user satisfies AdapterUser,
        session: { sessionToken: token, userId, expires },
      };
    },
    async updateSession({ sessionToken, expires }) {
      if (expires === undefined) return null;
      const { userId } = await db.session.update({
        where: { sessionToken: storedSessionToken(sessionToken) },
        data: { expires },
      });
      return { sessionToken, userId, expires };
    },
    /** A session that is gone already is no reason to fail a sign-out. */
    async deleteSession(token) {
      await db.session.deleteMany({ where: { sessionToken: storedSessionToken(token) } });
    },
  };
}

function stored({ sessionToken, userId, expires }: AdapterSession): AdapterSession {
  return { sessionToken: storedSessionToken(sessionToken), userId, expires };
}
