import { openConnection } from "@/components/live/connection";
import type { ChangedMessage, HereMessage } from "@/lib/live/schema";

/** What this window knows at the moment. `changed` is what came since it was last shown or cleared. */
export type NewsState = { here: HereMessage; changed: readonly ChangedMessage[] };

const NOTHING: NewsState = { here: [], changed: [] };
const LINGER_MS = 2_000;

let state = NOTHING;
let open: { agreementId: string; users: number; close: () => void } | null = null;
let lingering: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const own = new Set<string>();
const writers = new Map<string, ChangedMessage>();

/** The one place in a window where news of its agreement comes in, whichever page shows it. */
export const newsDesk = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  getState: (): NewsState => state,
  getServerState: (): NewsState => NOTHING,

  /** A page of this agreement is shown; the connection lasts from one page to the next. */
  attend(agreementId: string, position: number): () => void {
    clearTimeout(lingering);
    if (open?.agreementId !== agreementId) {
      stop();
      open = {
        agreementId,
        users: 0,
        close: openConnection(agreementId, position, { onChanged, onHere }),
      };
    }
    open.users += 1;
    const current = open;
    return () => {
      current.users -= 1;
      if (current.users === 0) lingering = setTimeout(() => current === open && stop(), LINGER_MS);
    };
  },

  /** The page shows everything up to now. */
  clear(): void {
    if (state.changed.length > 0) publish({ ...state, changed: [] });
  },

  /** What this window wrote itself is no news to it. */
  noteOwn(saved: readonly { address: string; revision: number }[]): void {
    for (const one of saved) own.add(keyOf(one));
  },
  isOwn: ({ answers }: ChangedMessage): boolean =>
    answers.length > 0 && answers.every((one) => own.has(keyOf(one))),

  /** Who last wrote this answer, as far as this window was told. */
  writerOf: (address: string): ChangedMessage | null => writers.get(address) ?? null,
};

function onChanged(message: ChangedMessage): void {
  for (const { address } of message.answers) writers.set(address, message);
  publish({ ...state, changed: [...state.changed, message] });
}

function onHere(here: HereMessage): void {
  publish({ ...state, here });
}

function publish(next: NewsState): void {
  state = next;
  for (const listener of listeners) listener();
}

function stop(): void {
  open?.close();
  open = null;
  own.clear();
  writers.clear();
  publish(NOTHING);
}

const keyOf = ({ address, revision }: { address: string; revision: number }) =>
  `${address}@${String(revision)}`;
