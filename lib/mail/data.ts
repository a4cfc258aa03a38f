import { db } from "@/lib/db";

/** A message that stayed on this machine. */
export type KeptMail = {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  createdAt: Date;
  attachmentIds: string[];
};

/** The newest kept messages, newest first. Whoever shows them makes sure that only this machine reads. */
export function listKept(): Promise<KeptMail[]> {
  return db.mailMessage.findMany({
    where: { keptAt: { not: null } },
    orderBy: { createdAt: "desc" },
    take: 50,
    select: {
      id: true,
      recipient: true,
      subject: true,
      text: true,
      createdAt: true,
      attachmentIds: true,
    },
  });
}
