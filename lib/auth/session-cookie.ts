import { env } from "@/lib/env";

/** True when people reach us over HTTPS: then the session cookie is never sent in clear. */
export function isServedOverHttps(): boolean {
  return env().APP_URL.startsWith("https:");
}

/** The name under which the sign-in library keeps the session token. */
export function sessionCookieName(): string {
  return `${isServedOverHttps() ? "__Secure-" : ""}authjs.session-token`;
}

/** The session token in a Cookie header; null when there is none. */
export function sessionTokenIn(header: string): string | null {
  const name = `${sessionCookieName()}=`;
  const found = header.split(";").find((pair) => pair.trimStart().startsWith(name));
  return found?.trim().slice(name.length) || null;
}
