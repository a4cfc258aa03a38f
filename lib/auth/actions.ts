"use server";

import * as z from "zod";
import { definePublicAction } from "@/lib/actions/define-public-action";
import { localPath } from "@/lib/auth/local-path";
import { signIn, signOut } from "@/lib/auth/sign-in";
import { email } from "@/lib/answers/kinds";

/**
 * Mails a sign-in link. The answer is the same whether the address is known or not: the first
 * sign-in makes the account.
 */
export const requestSignInLink = definePublicAction({
  input: z.strictObject({
    email: z.string().trim().toLowerCase().pipe(email()),
    next: z.string().max(2000).optional(),
  }),
  rateLimit: [
    { name: "sign-in-caller", points: 20, durationSeconds: 15 * 60 },
    { name: "sign-in-address", points: 5, durationSeconds: 15 * 60, by: (input) => input.email },
  ],
  subject: (input) => Promise.resolve(input),
  can: () => true,
  run: async ({ input }) => {
    const redirectTo = localPath(input.next);
    await signIn("email", { email: input.email, redirectTo, redirect: false });
    return null;
  },
});

/** Signs out, here and in the database, and goes to the front page. A form's action. */
export async function leave(): Promise<void> {
  await signOut({ redirectTo: "/" });
}
