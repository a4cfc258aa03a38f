import type { NextRequest } from "next/server";
import { answerSignInRequest } from "@/lib/auth/answer-sign-in-request";

/** The only address of the sign-in library that is open: the button of the mailed link posts here. */
export function POST(request: NextRequest): Promise<Response> {
  return answerSignInRequest(request);
}
