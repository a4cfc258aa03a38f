import { type LogFunctionFactory, Logger, parseCrontab, run } from "graphile-worker";
import { env } from "@/lib/env";
import { crontab, taskList } from "@/lib/jobs/task-list";
import { logger } from "@/lib/logger";

/** A worker that takes jobs as soon as they are committed. `stop` lets running jobs finish. */
export async function runWorker(): Promise<{ stop: () => Promise<void>; ended: Promise<void> }> {
  const runner = await run({
    connectionString: env().DATABASE_URL,
    taskList,
    parsedCronItems: parseCrontab(crontab.join("\n")),
    concurrency: 3,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: new Logger(intoOurLog),
  });
  return { stop: () => runner.stop(), ended: runner.promise };
}

// The queue's own messages may quote a payload or an error: only where it happened is kept.
const intoOurLog: LogFunctionFactory = (scope) => (level, message) => {
  const fields = { job: scope.taskIdentifier, jobId: scope.jobId };
  const severity: string = level;
  if (severity === "error") logger().error(fields, message);
  else if (severity === "warning") logger().warn(fields, message);
  else logger().debug(fields, message);
};
