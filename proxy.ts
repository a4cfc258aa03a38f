import { type NextRequest, NextResponse } from "next/server";

/**
 * Every page gets a policy of its own: only scripts and styles that carry this response's nonce run,
 * nobody may frame us, forms go nowhere else. Next reads the nonce from the request's policy header.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(crypto.randomUUID().replaceAll("-", ""));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value);
  return response;
}

/**
 * Everything but the build's own files, which are served as they are, and the programs' addresses
 * below /api: they answer no pages, their headers are in next.config.ts, and passing a body through
 * here would copy it.
 */
export const config = { matcher: ["/((?!api/|_next/static|_next/image|favicon.ico).*)"] };

const SECURITY_HEADERS = [
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  /** Links in mails carry tokens in their path: they must not travel on to other sites. */
  ["referrer-policy", "same-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()"],
] as const;

const DEVELOPMENT = process.env.NODE_ENV === "development";

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    /** React's development build needs eval for its error overlay; the production build does not. */
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${DEVELOPMENT ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${DEVELOPMENT ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
