import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandOf } from "@/lib/start/command-of";
import { words } from "@/lib/start/words";

/**
 * Makes sure that one `npm start` at a time uses a data folder. A lock whose process was killed is
 * taken over. Returns what releases it. Throws, naming the process, when another one runs.
 */
export function takeLock(folder: string): () => void {
  const path = join(folder, "start.pid");
  mkdirSync(folder, { recursive: true });
  if (!write(path)) {
    const pid = Number(readFileSync(path, "utf8"));
    if (pid !== process.pid && /start\.ts|npm|node/.test(commandOf(pid)))
      throw new Error(words("alreadyRunning", { pid: String(pid) }));
    rmSync(path, { force: true });
    write(path);
  }
  return () => {
    rmSync(path, { force: true });
  };
}

function write(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}
