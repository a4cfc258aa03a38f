import "server-only";

import type { NextRequest } from "next/server";
import { Refusal } from "@/lib/actions/result";
import { clientAddress } from "@/lib/auth/client-address";
import { spend } from "@/lib/auth/rate-limit";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { handlers } from "@/lib/auth/sign-in";
import { env } from "@/lib/env";
import { readerLanguage } from "@/lib/i18n/reader-language";
import { speaking } from "@/lib/i18n/speaking";

const CONFIRM_LIMIT = { name: "sign-in-confirm", points: 30, durationSeconds: 15 * 60 };

/**
 * Answers the post of the confirmation page: uses the link up, sets the session cookie and goes on.
 * Links that were used or have run out lead back to `/sign-in?error=Verification`. Nothing else of
 * the library can be reached over HTTP.
 */
export async function answerSignInRequest(request: NextRequest): Promise<Response> {
  if (request.nextUrl.pathname !== "/api/auth/callback/email")
    return new Response(null, { status: 404 });
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });

  try {
    const address = await clientAddress();
    await speaking(await readerLanguage(), () => spend(CONFIRM_LIMIT, address));
  } catch (error) {
    if (error instanceof Refusal) return new Response(error.message, { status: 429 });
    throw error;
  }
  return onThisSite(await handlers.POST(request));
}

/** The library redirects to the host that the request named; people come back to the configured one. */
function onThisSite(answer: Response): Response {
  const location = answer.headers.get("location");
  if (location === null) return answer;
  const { pathname, search, hash } = new URL(location, env().APP_URL);
  const headers = new Headers(answer.headers);
  headers.set("location", `${env().APP_URL}${pathname}${search}${hash}`);
  return new Response(null, { status: 303, headers });
}
