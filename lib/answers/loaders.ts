import "server-only";

import { notFound } from "next/navigation";
import { findAnswerAuthors } from "@/lib/answers/data";
import type { AnswerAuthor } from "@/lib/answers/writes";
import { currentActor } from "@/lib/auth/actor";

/** Who gave each answer of one of your agreements, and when. A stranger gets "not found". */
export async function loadAnswerAuthors(id: string): Promise<AnswerAuthor[]> {
  const actor = (await currentActor()) ?? notFound();
  return (await findAnswerAuthors(actor, id)) ?? notFound();
}
