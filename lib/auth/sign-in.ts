import "server-only";

import { randomBytes } from "node:crypto";
import { headers } from "next/headers";
import NextAuth from "next-auth";
import { localPath } from "@/lib/auth/local-path";
import { hashedSessionAdapter } from "@/lib/auth/hashed-session-adapter";
import { magicLink } from "@/lib/auth/magic-link";
import { isServedOverHttps } from "@/lib/auth/session-cookie";
import { env } from "@/lib/env";
import { browserLanguage } from "@/lib/i18n/browser-language";
import { keepFirstLanguage } from "@/lib/i18n/mutations";
import { logger } from "@/lib/logger";

export const SESSION_LIFETIME_SECONDS = 30 * 24 * 60 * 60;

const SESSION_TOKEN_BYTES = 32;

/** The sign-in library, configured. Configuration is read on the first request, not on import. */
export const { handlers, signIn, signOut } = NextAuth(() => ({
  adapter: hashedSessionAdapter(),
  secret: env().AUTH_SECRET,
  session: {
    strategy: "database",
    maxAge: SESSION_LIFETIME_SECONDS,
    generateSessionToken: () => randomBytes(SESSION_TOKEN_BYTES).toString("base64url"),
  },
  providers: [magicLink()],
  // Redirects are made local below, so the host that a request names decides nothing.
  trustHost: true,
  useSecureCookies: isServedOverHttps(),
  pages: { signIn: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in/sent", signOut: "/" },
  events: {
    // A language chosen before signing in, or the browser's, becomes the person's: mail comes in it too.
    async signIn({ user }) {
      const language = browserLanguage(await headers());
      if (user.id !== undefined && language !== null) await keepFirstLanguage(user.id, language);
    },
  },
  callbacks: {
    redirect: ({ url, baseUrl }) =>
      `${env().APP_URL}${localPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) || "/" : url)}`,
  },
  logger: {
    error: (error) =>
      logger().warn({ kind: "type" in error ? error.type : error.name }, "sign-in refused"),
    warn: (code) => logger().debug({ code }, "sign-in library"),
    debug: () => undefined,
  },
}));
