import type { AnswerStatus } from "@/components/wizard/question-view";
import type { PartyKey } from "@/lib/document/tree";

/** One answer on its way to the server. A null value empties it or takes the row out. */
export type AnswerWrite = {
  address: string;
  value: unknown;
  status?: AnswerStatus;
  reason?: string | null;
  openOwner?: PartyKey | null;
  openDue?: string | null;
  position?: number;
};

/** What stands on the server where somebody else wrote first. */
export type Standing = {
  address: string;
  value: unknown;
  revision: number;
  authorName: string | null;
  authorParty: PartyKey | null;
  updatedAt: string;
};

export type SendResult =
  | { kind: "saved"; revisions: readonly { address: string; revision: number }[] }
  | { kind: "conflict"; current: readonly Standing[] }
  | { kind: "refused"; message: string }
  | { kind: "unreachable" };

export type Send = (
  writes: readonly (AnswerWrite & { seenRevision: number })[],
) => Promise<SendResult>;

export type SaveState = {
  phase: "saved" | "waiting" | "saving" | "unreachable" | "refused" | "conflict";
  conflicts: readonly Standing[];
  refusal: string | null;
};

export type Autosave = ReturnType<typeof createAutosave>;

type Options = {
  send: Send;
  /** Revision by address, as the page was loaded; 0 where there is none. */
  revisions: Readonly<Record<string, number>>;
  debounceMilliseconds?: number;
  retryMilliseconds?: number;
};

/**
 * Keeps answers moving to the server: the newest write per address, after a pause, one request at a
 * time, again until it arrives. Every write names the revision it has seen, so it replaces nothing
 * unseen; an address in conflict waits until a person has chosen.
 */
export function createAutosave({
  send,
  revisions,
  debounceMilliseconds = 700,
  retryMilliseconds = 4000,
}: Options) {
  const seen = new Map(Object.entries(revisions));
  const pending = new Map<string, AnswerWrite>();
  const conflicts = new Map<string, Standing>();
  const written = new Set<string>();
  const listeners = new Set<() => void>();
  let state: SaveState = { phase: "saved", conflicts: [], refusal: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let unread = false;
  let used = false;

  function put(write: AnswerWrite): void {
    used = true;
    written.add(write.address);
    pending.set(write.address, { ...pending.get(write.address), ...write });
    if (running === null) setState("waiting");
    schedule(debounceMilliseconds);
  }

  /** Sends what waits, now. Resolves when the server has answered; look at the state then. */
  async function flush(): Promise<SaveState> {
    clearTimeout(timer);
    while (running !== null) await running;
    if (sendable().length > 0) {
      running = sendOnce().finally(() => {
        running = null;
      });
      await running;
    }
    return state;
  }

  /** A person has seen the other value: writing over it, or taking it, now counts as seen. */
  function settle(address: string): void {
    const standing = conflicts.get(address);
    if (standing === undefined) return;
    conflicts.delete(address);
    seen.set(address, standing.revision);
    setState(pending.size > 0 ? "waiting" : "saved");
  }

  /** News of a value that the person, still at work on ours, has to choose against. */
  function clash(standing: Standing, ours: AnswerWrite): void {
    pending.set(ours.address, ours);
    conflicts.set(standing.address, standing);
    setState("conflict");
  }

  /** The person took what stands on the server: nothing of ours is left to send. */
  function drop(address: string): void {
    pending.delete(address);
    settle(address);
  }

  async function sendOnce(): Promise<void> {
    const batch = sendable();
    setState("saving");
    const writes = batch.map((write) => ({ ...write, seenRevision: seen.get(write.address) ?? 0 }));
    const result = await send(writes);
    if (result.kind === "saved") {
      for (const { address, revision } of result.revisions) seen.set(address, revision);
      for (const write of batch)
        if (pending.get(write.address) === write) pending.delete(write.address);
      setState(pending.size > 0 ? "waiting" : "saved");
      if (pending.size > 0) schedule(debounceMilliseconds);
    } else if (result.kind === "conflict") {
      for (const standing of result.current) conflicts.set(standing.address, standing);
      setState("conflict");
      if (sendable().length > 0) schedule(0);
    } else if (result.kind === "refused") {
      setState("refused", result.message);
    } else {
      setState("unreachable");
      schedule(retryMilliseconds);
    }
  }

  function sendable(): AnswerWrite[] {
    return [...pending.values()].filter((write) => !conflicts.has(write.address));
  }

  function schedule(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  }

  function setState(phase: SaveState["phase"], refusal: string | null = null): void {
    state = {
      phase: conflicts.size > 0 ? "conflict" : phase,
      conflicts: [...conflicts.values()],
      refusal,
    };
    for (const listener of listeners) listener();
  }

  /** Something on the page cannot be read yet, so it lives in this browser only. */
  function markUnread(is: boolean): void {
    unread = is;
  }

  /**
   * These revisions count as seen. Of a kept draft, older ones: what changed since is a conflict. Of
   * what arrived while the page is open, the new ones.
   */
  function setSeen(kept: Readonly<Record<string, number>>): void {
    for (const [address, revision] of Object.entries(kept)) seen.set(address, revision);
  }

  return {
    put,
    flush,
    settle,
    drop,
    clash,
    setSeen,
    /** Whether something is on its way to this address, or waits for a choice. */
    isWaiting: (address: string) => pending.has(address) || conflicts.has(address),
    /** Whether this page has written to this address since it was opened. */
    hasWritten: (address: string) => written.has(address),
    markUnread,
    /** Whether everything that was put has arrived, and nothing on the page waits to become readable. */
    isSettled: () => used && !unread && state.phase === "saved",
    getState: () => state,
    /** The revision this page has seen, by address: what a kept draft must remember. */
    seenRevisions: () => Object.fromEntries(seen),
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => clearTimeout(timer),
  };
}
