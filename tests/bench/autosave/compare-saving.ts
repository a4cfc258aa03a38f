import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { env } from "@/lib/env";
import { serveProduct } from "../served/serve-product";
import { alternate } from "./alternate";
import { recordStatements } from "./record-statements";
import { countWrongWrites, seatWriters } from "./writer";

const LEAST_RATIO = 0.4;

/**
 * Prints, as figures of `bench`, how many answers `count` signed-in writers at once save per second
 * over HTTP, with history and trail, against a bare Node + pg handler that executes the same statements
 * on the same PostgreSQL; and how many acknowledged writes were lost or stand twice.
 */
export async function compareSaving(bench: string, count: number): Promise<void> {
  await serveProduct(
    async () => {
      const [ours, theirs] = [await seatWriters(count), await seatWriters(count)];
      const [first] = ours;
      if (first === undefined) throw new Error("Nobody writes");
      return { ours, theirs, statements: await recordStatements(first) };
    },
    async (address, { ours, theirs, statements }) => {
      const bare = await startBareServer(statements);
      try {
        const { value, baseline, ratio } = await alternate(
          { address, writers: ours },
          { address: bare.address, writers: theirs },
        );
        const speed = { value, baseline, ratio, aim: LEAST_RATIO, met: ratio >= LEAST_RATIO };
        report({ bench, figure: `answers saved per second by ${String(count)} writers`, ...speed });
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
    },
  );
}

function report(figure: object): void {
  console.log(JSON.stringify(figure));
}

async function startBareServer(
  statements: unknown,
): Promise<{ address: string; child: ChildProcess }> {
  const child = fork(join(import.meta.dirname, "bare-server.ts"), {
    execArgv: ["--import", "tsx"],
  });
  child.send({ databaseUrl: env().DATABASE_URL, statements });
  const port = await new Promise<number>((resolve) =>
    child.once("message", resolve as (port: unknown) => void),
  );
  return { address: `http://127.0.0.1:${String(port)}`, child };
}
