import type { Tx } from "@/lib/db";
import type { JobName, JobPayload } from "@/lib/jobs/payloads";

export type EnqueueOptions = {
  /** At most one waiting job carries a key: a second replaces the first. */
  jobKey?: string;
  /** Not before this time; at once when left out. */
  runAt?: Date;
};

/**
 * Puts a job in the queue as part of the caller's transaction: the job exists if and only if the
 * change that asks for it does. A worker hears of it when the transaction commits.
 */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: JobPayload<Name>,
  { jobKey, runAt }: EnqueueOptions = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${name}::text,
      payload => ${JSON.stringify(payload)}::json,
      job_key => ${jobKey ?? null}::text,
      run_at => ${runAt ?? null}::timestamptz)`;
}
