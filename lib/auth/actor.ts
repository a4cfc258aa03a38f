import "server-only";

import { cookies } from "next/headers";
import { cache } from "react";
import { findSessionUser } from "@/lib/auth/sessions";
import { sessionCookieName } from "@/lib/auth/session-cookie";

/** Who is asking. `name` is null until the person has said it, `language` until one is known. */
export type Actor = {
  userId: string;
  email: string;
  name: string | null;
  language: string | null;
};

/** The signed-in person of this request, or null. One query per request, however often it is asked. */
export const currentActor: () => Promise<Actor | null> = cache(async () => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token === undefined || token === "" ? null : await findSessionUser(token);
});
