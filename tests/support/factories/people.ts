import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

let made = 0;

/** A person with an account. Every call makes another one. */
export async function aPerson({
  name = "Odalys Quill",
  email,
}: { name?: string; email?: string } = {}): Promise<Actor> {
  made += 1;
  const user = await db.user.create({
    data: { name, email: email ?? `person-${String(made)}@example.org`, emailVerified: new Date() },
  });
  return { userId: user.id, email: user.email, name: user.name, language: user.language };
}
