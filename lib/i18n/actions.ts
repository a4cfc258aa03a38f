"use server";

import { cookies } from "next/headers";
import * as z from "zod";
import { definePublicAction } from "@/lib/actions/define-public-action";
import { currentActor } from "@/lib/auth/actor";
import { isServedOverHttps } from "@/lib/auth/session-cookie";
import { LANGUAGE_COOKIE } from "@/lib/i18n/browser-language";
import { OFFERED } from "@/lib/i18n/languages";
import { keepLanguage } from "@/lib/i18n/mutations";

const A_YEAR_SECONDS = 365 * 24 * 60 * 60;

const choose = definePublicAction({
  input: z.strictObject({ language: z.enum(OFFERED) }),
  rateLimit: [{ name: "language", points: 60, durationSeconds: 10 * 60 }],
  subject: (input) => Promise.resolve(input),
  can: () => true,
  run: async ({ input: { language } }) => {
    const actor = await currentActor();
    if (actor !== null) await keepLanguage(actor.userId, language);
    (await cookies()).set(LANGUAGE_COOKIE, language, {
      httpOnly: true,
      maxAge: A_YEAR_SECONDS,
      path: "/",
      sameSite: "lax",
      secure: isServedOverHttps(),
    });
    return null;
  },
});

/**
 * The language in which this reader goes on, here and, when signed in, in every browser. A form's action: the
 * page comes back in that language, with or without scripts. What is not a language of ours changes nothing.
 */
export async function chooseLanguage(form: FormData): Promise<void> {
  const parsed = z.enum(OFFERED).safeParse(form.get("language"));
  if (parsed.success) await choose({ language: parsed.data });
}
