import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** SHA-256, hex, of everything that the built pages are made of, below a project's folder. */
export function sourceDigest(project: string): string {
  const digest = createHash("sha256").update(process.version);
  for (const path of SOURCES.flatMap((source) => filesBelow(join(project, source)))) {
    digest.update(`\0${path.slice(project.length)}\0`).update(readFileSync(path));
  }
  return digest.digest("hex");
}

const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma/schema.prisma",
  "public",
  "templates",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

// Made from the schema, which is counted already.
const LEFT_OUT = new Set(["generated", "node_modules"]);

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !LEFT_OUT.has(name))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
