import { isNode, LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import { type Finding, problem } from "@/lib/templates/finding";

export type YamlPath = readonly PropertyKey[];
export type ReadYaml<Value> = { value: Value | null; lineAt: (path: YamlPath) => number; findings: Finding[] };

/**
 * YAML checked against a schema, with the line of every path. `value` is null when it does not fit;
 * then `findings` says where. `firstLine` is where the YAML begins in its file.
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  firstLine = 1,
): ReadYaml<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineOfOffset = (offset: number) => firstLine + lines.linePos(offset).line - 1;
  const lineAt = (path: YamlPath): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lineOfOffset(node.range[0]);
    return path.length === 0 ? firstLine : lineAt(path.slice(0, -1));
  };
  const [broken] = document.errors;
  if (broken) {
    const [message = ""] = broken.message.split("\n");
    return { value: null, lineAt, findings: [problem(file, lineOfOffset(broken.pos[0]), message)] };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, lineAt, findings: [] };
  const findings = parsed.error.issues.map((issue) =>
    problem(file, lineAt(issue.path), `${issue.path.map(String).join(".")}: ${issue.message}`),
  );
  return { value: null, lineAt, findings };
}
