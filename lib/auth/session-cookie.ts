import { env } from "@/lib/env";

/** True when people reach us over HTTPS: then the session cookie is never sent in clear. */
export function isServedOverHttps(): boolean {
  return env().APP_URL.startsWith("https:");
}

/** The name under which the sign-in library keeps the session token. */
export function sessionCookieName(): string {
  return `${isServedOverHttps() ? "__Secure-" : ""}authjs.session-token`;
}
