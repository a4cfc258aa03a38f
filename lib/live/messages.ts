import { readEdition } from "@/lib/agreements/data";
import { answersIn, type TrailEvent } from "@/lib/audit/schema";
import type { Language } from "@/lib/i18n/languages";
import { listTemplateDigests } from "@/lib/live/data";
import { headingAt, labelAt } from "@/lib/live/place-words";
import type { ChangedMessage, HereMessage } from "@/lib/live/schema";
import type { Present } from "@/lib/presence/schema";
import type { Edition } from "@/lib/templates/edition";
import { wordsOf } from "@/lib/templates/words/edition-words";

/** Who is told, and in which language. */
export type Reader = { userId: string; language: Language };

/** The words around addresses and places, from the template version that each agreement is written on. */
export async function readEditionsOf(
  agreementIds: readonly string[],
): Promise<Map<string, Edition>> {
  const digests = await listTemplateDigests(agreementIds);
  const editions = [...digests].map(
    async ([id, digest]) => [id, await readEdition(digest)] as const,
  );
  return new Map(await Promise.all(editions));
}

/** One event as one reader is told of it. */
export function changedMessage(
  event: TrailEvent,
  edition: Edition | undefined,
  { userId, language }: Reader,
): ChangedMessage {
  const answers = answersIn(event);
  const first = answers[0];
  return {
    kind: event.kind,
    at: event.at.toISOString(),
    name: event.name,
    party: event.party,
    self: event.actorId === userId,
    answers,
    about:
      first === undefined || edition === undefined
        ? null
        : labelAt(wordsOf(edition, language), first.address),
  };
}

/** Who is here, as one reader is told of it. */
export function hereMessage(
  present: readonly Present[],
  edition: Edition | undefined,
  reader: Reader,
): HereMessage {
  return present.map(({ userId, name, party, place }) => ({
    name,
    party,
    self: userId === reader.userId,
    place,
    heading: edition === undefined ? null : headingAt(wordsOf(edition, reader.language), place),
  }));
}
