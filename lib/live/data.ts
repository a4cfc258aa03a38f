import { now } from "@/lib/clock";
import { db } from "@/lib/db";

/** A session at the table of an agreement, as it is stored: the hash of its token. */
export type Seat = { session: string; agreementId: string };

/** Which of these sessions still open these agreements: neither ended nor run out, and at the table. */
export async function listSeats(seats: readonly Seat[]): Promise<Seat[]> {
  const sessions = [...new Set(seats.map(({ session }) => session))];
  const agreementIds = [...new Set(seats.map(({ agreementId }) => agreementId))];
  return await db.$queryRaw<Seat[]>`
    SELECT s."sessionToken" AS session, m."agreementId"
    FROM "Session" s JOIN "Participant" m ON m."userId" = s."userId"
    WHERE s."sessionToken" = ANY(${sessions}) AND s.expires > ${now()}
      AND m."agreementId" = ANY(${agreementIds}::uuid[])`;
}

/** The template version of each of these agreements, by its digest. */
export async function listTemplateDigests(
  agreementIds: readonly string[],
): Promise<Map<string, string>> {
  const found = await db.agreement.findMany({
    where: { id: { in: [...agreementIds] } },
    select: { id: true, templateDigest: true },
  });
  return new Map(found.map(({ id, templateDigest }) => [id, templateDigest]));
}
