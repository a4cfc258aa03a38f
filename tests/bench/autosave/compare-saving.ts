import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { env } from "@/lib/env";
import { alternate } from "./alternate";
import { recordStatements, type Statement } from "./record-statements";
import { countWrongWrites, seatWriters, type Writer } from "./writer";

const LEAST_RATIO = 0.4;

/** Writers of the product, as many of the bare handler, and the statements that both execute. */
export type Sides = {
  ours: readonly Writer[];
  theirs: readonly Writer[];
  statements: readonly Statement[];
};

export async function seatSides(count: number): Promise<Sides> {
  const [ours, theirs] = [await seatWriters(count), await seatWriters(count)];
  const [first] = ours;
  if (first === undefined) throw new Error("Nobody writes");
  return { ours, theirs, statements: await recordStatements(first) };
}

/**
 * Prints, as figures of `bench`, how many answers these signed-in writers at once save per second over
 * HTTP, with history and trail, against a bare Node + pg handler that executes the same statements on
 * the same PostgreSQL; and how many acknowledged writes were lost or stand twice.
 */
export async function compareSaving(
  bench: string,
  address: string,
  { ours, theirs, statements }: Sides,
): Promise<void> {
  const bare = await startBareServer(statements);
  try {
    const { value, baseline, ratio } = await alternate(
      { address, writers: ours },
      { address: bare.address, writers: theirs },
    );
    const figure = `answers saved per second by ${String(ours.length)} writers`;
    const met = ratio >= LEAST_RATIO;
    report({ bench, figure, value, baseline, ratio, aim: LEAST_RATIO, met });
    const wrong = await countWrongWrites(ours);
    const wrongOfBare = await countWrongWrites(theirs);
    for (const kind of ["lost", "duplicated"] as const) {
      const [value, baseline] = [wrong[kind], wrongOfBare[kind]];
      const none = { value, baseline, ratio: value, aim: 0, met: value === 0 };
      report({ bench, figure: `${kind} writes`, ...none });
    }
  } finally {
    bare.child.kill("SIGTERM");
  }
}

function report(figure: object): void {
  console.log(JSON.stringify(figure));
}

async function startBareServer(
  statements: readonly Statement[],
): Promise<{ address: string; child: ChildProcess }> {
  const child = fork(join(import.meta.dirname, "bare-server.ts"), {
    execArgv: ["--import", "tsx"],
  });
  child.send({ databaseUrl: env().DATABASE_URL, statements: [...statements] });
  const port = await new Promise<number>((resolve) =>
    child.once("message", resolve as (port: unknown) => void),
  );
  return { address: `http://127.0.0.1:${String(port)}`, child };
}
