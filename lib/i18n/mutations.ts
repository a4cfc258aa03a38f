import { db } from "@/lib/db";
import type { Language } from "@/lib/i18n/languages";

/** The person reads in this language from now on, in every browser and in their mail. */
export async function keepLanguage(userId: string, language: Language): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { language } });
}

/** The first language that we learn of a person stays until they choose another. */
export async function keepFirstLanguage(userId: string, language: Language): Promise<void> {
  await db.user.updateMany({ where: { id: userId, language: null }, data: { language } });
}
