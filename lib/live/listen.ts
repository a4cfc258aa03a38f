import { Client } from "pg";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";

/** The channels on which the database tells that something moved; what is told is an agreement's id. */
export type Channel = "trail_moved" | "people_moved";

type Heard = {
  onTold: (channel: Channel, agreementId: string) => void;
  /** Listening again after a gap: anything may have moved meanwhile. */
  onBack: () => void;
};

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const PULSE_MS = 15_000;
const LONGEST_PULSE_MS = 10_000;

/**
 * One connection of this process that hears what the database tells, kept up until it is stopped: a
 * lost one is replaced after a growing pause, a dead one is noticed by its missing pulse.
 */
export function listen({ onTold, onBack }: Heard): { stop: () => Promise<void> } {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let wait = FIRST_WAIT_MS;
  void connect();

  async function connect(): Promise<void> {
    const next = new Client({ connectionString: env().DATABASE_URL, keepAlive: true });
    next.on("error", () => replace(next));
    next.on("end", () => replace(next));
    next.on("notification", ({ channel, payload }) => {
      if (payload !== undefined) onTold(channel as Channel, payload);
    });
    client = next;
    try {
      await next.connect();
      await next.query("LISTEN trail_moved; LISTEN people_moved");
      wait = FIRST_WAIT_MS;
      onBack();
      schedule(() => void pulse(next), PULSE_MS);
    } catch (error) {
      logger().warn({ err: error }, "cannot listen to the database");
      replace(next);
    }
  }

  async function pulse(of: Client): Promise<void> {
    const impatience = setTimeout(() => replace(of), LONGEST_PULSE_MS);
    try {
      await of.query("SELECT 1");
      if (client === of) schedule(() => void pulse(of), PULSE_MS);
    } catch {
      replace(of);
    } finally {
      clearTimeout(impatience);
    }
  }

  function replace(lost: Client): void {
    if (client !== lost) return;
    client = null;
    lost.end().catch(() => undefined);
    if (stopped) return;
    schedule(() => void connect(), wait * (0.5 + Math.random() / 2));
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }

  function schedule(work: () => void, milliseconds: number): void {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(work, milliseconds);
    timer.unref();
  }

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}
