import { localPath } from "@/lib/auth/local-path";
import { env } from "@/lib/env";

/** The address that is mailed. Built on the configured address, never on what a request calls itself. */
export function confirmationLink({
  email,
  token,
  next,
}: {
  email: string;
  token: string;
  next: string;
}): string {
  const query = new URLSearchParams({ email, token, next: localPath(next) });
  return `${env().APP_URL}/sign-in/confirm?${query.toString()}`;
}

/**
 * Where the button of `/sign-in/confirm` posts to, from that page's query; null when the link came
 * without its parts. A mail scanner that follows the link only reads a page: posting uses it up.
 */
export function confirmationTarget(
  query: Record<string, string | string[] | undefined>,
): string | null {
  const { email, token, next } = query;
  if (typeof email !== "string" || typeof token !== "string" || email === "" || token === "")
    return null;
  const target = new URLSearchParams({
    callbackUrl: localPath(typeof next === "string" ? next : undefined),
    email,
    token,
  });
  return `/api/auth/callback/email?${target.toString()}`;
}
