import { env } from "@/lib/env";
import { checkSeal } from "@/lib/start/check-seal";
import { ensureBuild } from "@/lib/start/ensure-build";
import { migrate } from "@/lib/start/migrate";
import { say, words } from "@/lib/start/words";

/** What one process does: answer the web, work off jobs, or bring the database up to date. */
export type Role = "app" | "worker" | "migrate";

/**
 * Runs one role in this process until it is told to stop (SIGTERM, SIGINT, or the end of the process
 * that started it). `migrate` ends by itself.
 */
export async function runRole(role: Role): Promise<void> {
  const { DATABASE_URL } = env();
  if (role === "migrate") {
    const applied = await migrate(DATABASE_URL);
    say(words("migrated", { count: applied.length }));
    const { seed } = await import("@/prisma/seed");
    await seed();
    return;
  }

  await checkSeal(env());
  const stop = role === "app" ? await runApp() : await runJobs();
  stopWhenTold(stop);
  process.send?.("ready");
}

type Stop = () => Promise<void>;

async function runApp(): Promise<Stop> {
  const { HOST, PORT, DATA_FOLDER } = env();
  await ensureBuild(DATA_FOLDER);
  const { serve } = await import("@/lib/server/serve");
  const server = await serve().catch((error: unknown) => {
    if (isTaken(error)) throw new Error(words("portTakenRole", { port: String(PORT), host: HOST }));
    throw error;
  });
  return () => server.stop();
}

async function runJobs(): Promise<Stop> {
  const { runWorker } = await import("@/lib/jobs/run-worker");
  const { disconnect } = await import("@/lib/db");
  const worker = await runWorker();
  return async () => {
    await worker.stop();
    await disconnect();
  };
}

const isTaken = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

function stopWhenTold(stop: Stop) {
  let stopping = false;
  const begin = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, begin);
  // The process that started this one is gone, perhaps killed: nobody else would stop us.
  process.on("disconnect", begin);
}
