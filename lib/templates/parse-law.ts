import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type * as z from "zod";
import { packFileSchemas, type RulePack } from "@/lib/law/pack";
import type { Finding } from "@/lib/templates/finding";
import { readYaml, type YamlPath } from "@/lib/templates/read-yaml";
import type { TemplateFiles } from "@/lib/templates/template-files";

export type LawFile = "pack" | "cards" | "limits" | "register" | "sources";

export type ParsedLaw = {
  pack: RulePack;
  findings: Finding[];
  fileOf: (file: LawFile) => string;
  lineIn: (file: LawFile, path: YamlPath) => number;
};

/** A rule pack from its folder `law/<id>`. What does not fit is left out and reported with its line. */
export function parseLaw(files: TemplateFiles, id: string): ParsedLaw {
  const findings: Finding[] = [];
  const fileOf = (file: LawFile) => `law/${id}/${file}.yaml`;
  const lines: Partial<Record<LawFile, (path: YamlPath) => number>> = {};
  function read<Schema extends z.ZodType>(file: LawFile, schema: Schema): z.output<Schema> | null {
    const source = files.get(fileOf(file));
    if (source === undefined) return null;
    const { value, lineAt, findings: found } = readYaml(fileOf(file), source, schema);
    lines[file] = lineAt;
    findings.push(...found);
    return value;
  }
  const content = {
    ...(read("pack", packFileSchemas.pack) ?? NO_PACK),
    cards: read("cards", packFileSchemas.cards) ?? [],
    limits: read("limits", packFileSchemas.limits) ?? [],
    register: read("register", packFileSchemas.register) ?? [],
    sources: read("sources", packFileSchemas.sources) ?? [],
  };
  return {
    pack: { ...content, digest: digestOf(content) },
    findings,
    fileOf,
    lineIn: (file, path) => lines[file]?.(path) ?? 1,
  };
}

const NO_PACK = { id: "none", asOf: "1970-01-01", jurisdiction: "none", status: "draft" } as const;

function digestOf(content: Omit<RulePack, "digest">): string {
  return createHash("sha256").update(canonicalize(content) ?? "").digest("hex");
}
