import { listEventsAfter } from "@/lib/audit/data";
import { listSeats, type Seat } from "@/lib/live/data";
import { listen } from "@/lib/live/listen";
import { changedMessage, hereMessage, type Reader, readEditionsOf } from "@/lib/live/messages";
import { oneAtATime } from "@/lib/live/one-at-a-time";
import type { ChangedMessage, HereMessage } from "@/lib/live/schema";
import { logger } from "@/lib/logger";
import { listPresent } from "@/lib/presence/data";

/** Somebody's window at an agreement, open for news. `position` is the last event it was told of. */
export type Watcher = Seat &
  Reader & {
    position: number;
    tellChanged: (seq: number, message: ChangedMessage) => void;
    tellHere: (message: HereMessage) => void;
    /** Its session is over, or its seat is gone. */
    end: () => void;
  };

export type Hub = ReturnType<typeof openHub>;

/** More than a page needs to know: whoever missed more reads everything anew. */
const MOST_EVENTS = 50;

const ROUND_MS = 5_000;

/**
 * Takes what the one listening connection hears to every window of this process that may know. Who may
 * is asked again each time; what was missed in a gap is read from the trail.
 */
export function openHub() {
  const watchers = new Set<Watcher>();
  const at = (agreementId: string) =>
    [...watchers].filter((watcher) => watcher.agreementId === agreementId);
  const deliver = oneAtATime(deliverTrail, complain);
  const tellPeople = oneAtATime((agreementId: string) => tellWhoIsHere([agreementId]), complain);
  const listener = listen({
    onTold: (channel, agreementId) => {
      if (at(agreementId).length === 0) return;
      if (channel === "trail_moved") deliver(agreementId);
      else tellPeople(agreementId);
    },
    onBack: deliverAll,
  });
  const round = setInterval(() => void goRound().catch(complain), ROUND_MS);
  round.unref();

  async function deliverTrail(agreementId: string): Promise<void> {
    const told = await endTheUnseated(at(agreementId));
    if (told.length === 0) return;
    const from = Math.min(...told.map(({ position }) => position));
    const events = await listEventsAfter(agreementId, from, MOST_EVENTS);
    const edition = (await readEditionsOf([agreementId])).get(agreementId);
    for (const watcher of told)
      for (const event of events) {
        if (event.seq <= watcher.position) continue;
        watcher.position = event.seq;
        watcher.tellChanged(event.seq, changedMessage(event, edition, watcher));
      }
  }

  async function tellWhoIsHere(agreementIds: readonly string[]): Promise<void> {
    const told = [...watchers].filter(({ agreementId }) => agreementIds.includes(agreementId));
    if (told.length === 0) return;
    const present = await listPresent(agreementIds);
    const editions = await readEditionsOf(agreementIds);
    for (const watcher of told) {
      const here = present.filter(({ agreementId }) => agreementId === watcher.agreementId);
      watcher.tellHere(hereMessage(here, editions.get(watcher.agreementId), watcher));
    }
  }

  /** Ends windows whose session is over; resolves to the others. */
  async function endTheUnseated(asked: readonly Watcher[]): Promise<Watcher[]> {
    if (asked.length === 0) return [];
    const seats = new Set((await listSeats(asked)).map(keyOf));
    for (const watcher of asked) if (!seats.has(keyOf(watcher))) watcher.end();
    return asked.filter((watcher) => seats.has(keyOf(watcher)) && watchers.has(watcher));
  }

  /** What no notice tells: sessions that ended, people who fell silent. */
  async function goRound(): Promise<void> {
    const seated = await endTheUnseated([...watchers]);
    await tellWhoIsHere([...new Set(seated.map(({ agreementId }) => agreementId))]);
  }

  function deliverAll(): void {
    for (const agreementId of new Set([...watchers].map((watcher) => watcher.agreementId)))
      deliver(agreementId);
  }

  return {
    countOf: (userId: string) => [...watchers].filter((one) => one.userId === userId).length,
    /** From now on, and first what was written since its position. Returns how to stop. */
    watch(watcher: Watcher): () => void {
      watchers.add(watcher);
      deliver(watcher.agreementId);
      tellPeople(watcher.agreementId);
      return () => watchers.delete(watcher);
    },
    async stop(): Promise<void> {
      clearInterval(round);
      for (const watcher of watchers) watcher.end();
      await listener.stop();
    },
  };
}

const keyOf = ({ session, agreementId }: Seat) => `${session} ${agreementId}`;

function complain(error: unknown): void {
  logger().warn({ err: error }, "could not tell what moved");
}
