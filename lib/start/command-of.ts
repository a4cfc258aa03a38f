import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The command line of a running process; empty when there is none with that number. */
export function commandOf(pid: number): string {
  if (!Number.isInteger(pid) || pid <= 0) return "";
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${String(pid)}/cmdline`, "utf8");
    if (process.platform === "win32")
      return execFileSync("tasklist", ["/fi", `PID eq ${String(pid)}`, "/nh"], {
        encoding: "utf8",
      });
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}
