import "server-only";

import { headers } from "next/headers";
import { type KeptMail, listKept } from "@/lib/mail/data";
import { isLocalRequest } from "@/lib/mail/local-request";
import { isMailKept } from "@/lib/mail/outbox";

/** The local mailbox, newest first; null where there is none, or for anybody on another machine. */
export async function listKeptMail(): Promise<KeptMail[] | null> {
  return (await isMailboxOpen()) ? listKept() : null;
}

/** True when mail stays here and this request comes from here. */
export async function isMailboxOpen(): Promise<boolean> {
  return isMailKept() && isLocalRequest(await headers());
}
