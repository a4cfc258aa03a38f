import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LANGUAGES } from "@/lib/i18n/languages";

/** Every template file by its path below `templates/`, in order of path. */
export type TemplateFiles = ReadonlyMap<string, string>;

export const TEMPLATES_FOLDER = path.join(process.cwd(), "templates");

/** Reads all YAML, Markdown and JSON files below the folder, without the examples and other languages' words. */
export function readTemplateFiles(folder: string = TEMPLATES_FOLDER): TemplateFiles {
  const names = readdirSync(/* turbopackIgnore: true */ folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml|json)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((name) => !NOT_TEMPLATES.test(name))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(/* turbopackIgnore: true */ folder, name), "utf8").replace(/\r\n/g, "\n")]));
}

const NOT_TEMPLATES = new RegExp(`^(?:examples|${LANGUAGES.join("|")})/`);

/** The files of one folder: `filesIn(files, "questions/")`. */
export function filesIn(files: TemplateFiles, folder: string): [name: string, source: string][] {
  return [...files].filter(([name]) => name.startsWith(folder));
}
