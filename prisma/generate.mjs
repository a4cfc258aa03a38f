// Generates the Prisma client without any download: `prisma generate` asks for a schema engine
// binary that it does not use, so it is pointed at a program that is certainly here.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
const { status } = spawnSync(
  process.execPath,
  [cli, "generate", "--schema", "prisma/schema.prisma"],
  {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    },
  },
);
process.exit(status ?? 1);
