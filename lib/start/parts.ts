import { type ChildProcess, fork } from "node:child_process";
import { relative } from "node:path";
import type { Role } from "@/lib/start/run-role";
import { say, words } from "@/lib/start/words";

/** The processes of `npm start`, and how they all end together, whoever ends first. */
export class Parts {
  private readonly children: ChildProcess[] = [];
  private readonly folder: string;
  private readonly releaseLock: () => void;
  private stopDatabase: () => Promise<void> = () => Promise.resolve();
  private stopping: Promise<void> | undefined;

  constructor(folder: string, releaseLock: () => void) {
    this.folder = folder;
    this.releaseLock = releaseLock;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => {
        this.stopAndExit(0);
      });
  }

  /** What runs after every process has ended. */
  stopLast(stop: () => Promise<void>): void {
    this.stopDatabase = stop;
  }

  /** Starts a process and resolves when it says that it is ready. Its later end stops everything. */
  async run(role: Role, values: Record<string, string | undefined>): Promise<void> {
    const child = this.start(role, values);
    await new Promise<void>((resolve, reject) => {
      child.once("message", () => {
        resolve();
      });
      child.once("exit", () => {
        reject(new Error(words("roleEnded", { role })));
      });
    });
    child.once("exit", () => {
      if (this.stopping !== undefined) return;
      say(words("roleEnded", { role }));
      this.stopAndExit(1);
    });
  }

  /** Runs a process that ends by itself. Rejects when it fails. */
  runToEnd(role: Role, values: Record<string, string | undefined>): Promise<void> {
    const child = this.start(role, values, "ignore");
    return new Promise((resolve, reject) => {
      child.once("exit", (code) => {
        if (code === 0) resolve();
        else reject(new Error(words("roleEnded", { role })));
      });
    });
  }

  /** Ends every process, waits for them, then the database. Called again, waits for the same end. */
  stop(): Promise<void> {
    this.stopping ??= this.stopInOrder();
    return this.stopping;
  }

  private start(
    role: Role,
    values: Record<string, string | undefined>,
    output: "inherit" | "ignore" = "inherit",
  ) {
    const child = fork(START, [role], {
      execArgv: ["--import", "tsx"],
      env: { LOG_LEVEL: "warn", ...values, NODE_ENV: "production" },
      stdio: ["ignore", output, "inherit", "ipc"],
    });
    this.children.push(child);
    return child;
  }

  private stopAndExit(code: number) {
    if (this.stopping !== undefined) return;
    say(words("stopping"));
    this.stop().then(
      () => {
        say(words("stopped", { folder: relative(process.cwd(), this.folder) || this.folder }));
        process.exit(code);
      },
      () => process.exit(1),
    );
  }

  private async stopInOrder() {
    await Promise.all(this.children.map(endOf));
    await this.stopDatabase();
    this.releaseLock();
  }
}

const START = new URL("./start.ts", import.meta.url);
const LONGEST_WAIT_MS = 30_000;

function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const impatience = setTimeout(() => child.kill("SIGKILL"), LONGEST_WAIT_MS);
    child.once("exit", () => {
      clearTimeout(impatience);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
