import { readEdition } from "@/lib/agreements/data";
import { answersIn, type TrailEvent } from "@/lib/audit/schema";
import { listTemplateDigests } from "@/lib/live/data";
import { headingAt, labelAt } from "@/lib/live/place-words";
import type { ChangedMessage, HereMessage } from "@/lib/live/schema";
import type { Present } from "@/lib/presence/schema";
import type { Edition } from "@/lib/templates/edition";

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
  readerId: string,
): ChangedMessage {
  const answers = answersIn(event);
  const first = answers[0];
  return {
    kind: event.kind,
    at: event.at.toISOString(),
    name: event.name,
    party: event.party,
    self: event.actorId === readerId,
    answers,
    about: first === undefined || edition === undefined ? null : labelAt(edition, first.address),
  };
}

/** Who is here, as one reader is told of it. */
export function hereMessage(
  present: readonly Present[],
  edition: Edition | undefined,
  readerId: string,
): HereMessage {
  return present.map(({ userId, name, party, place }) => ({
    name,
    party,
    self: userId === readerId,
    place,
    heading: edition === undefined ? null : headingAt(edition, place),
  }));
}
