import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** Every address that the tree of `app` answers, as it is written there: `/agreements/[id]/read`. */
export function listRoutes(): string[] {
  const root = join(import.meta.dirname, "..", "..", "app");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${dirname(file)}`.replace(/^\/\.$/, "/"))
    .toSorted();
}
