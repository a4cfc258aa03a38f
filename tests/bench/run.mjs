// npm run bench -- NAME: one JSON line per figure, each a ratio to a named baseline of the same run.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));
const [name = "", ...rest] = process.argv.slice(2);

if (!/^[\w-]+$/.test(name) || !existsSync(join(folder, `${name}.ts`))) {
  console.error(`Use: npm run bench -- ${names.join("|")}`);
  process.exit(2);
}

const { status } = spawnSync(
  process.execPath,
  ["--import", "tsx", join(folder, `${name}.ts`), ...rest],
  {
    cwd: join(folder, "..", ".."),
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production" },
  },
);
process.exit(status ?? 1);
