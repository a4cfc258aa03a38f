import { type ParseContext, report } from "@/lib/document/parse-context";
import { variablePath } from "@/lib/document/parse-tag";
import { FORMATS, type Format, type ValueSource } from "@/lib/document/source";

/** `$path` or `formatter($path, …)`. Null, with a report, when it is neither. */
export function parseValue(
  content: unknown,
  line: number,
  context: ParseContext,
): ValueSource | null {
  const variable = variablePath(content);
  if (variable !== null) return valueAtPath(variable, null, [], line, context);

  const call = functionCall(content);
  const path = variablePath(call?.parameters[0]);
  if (!call || path === null) {
    report(context, line, "A value is written $answer.path or formatter($answer.path)");
    return null;
  }
  if (!isFormat(call.name)) {
    report(context, line, `Unknown formatter: ${call.name}`);
    return valueAtPath(path, null, [], line, context);
  }
  return valueAtPath(path, call.name, call.parameters.slice(1), line, context);
}

/** `row.due` inside rows of `pay.schedule` is `pay.schedule.*.due`; any other path stays. */
export function rowPath(path: string, { rows }: ParseContext): string {
  const [first, ...rest] = path.split(".");
  return rows && first === rows.as ? [rows.list, "*", ...rest].join(".") : path;
}

function valueAtPath(
  variable: string,
  format: Format | null,
  extra: readonly unknown[],
  line: number,
  context: ParseContext,
): ValueSource {
  const path = rowPath(variable, context);
  const words = context.words(path);
  if (!words) report(context, line, `Unknown answer: ${variable}`);
  const value: ValueSource = {
    kind: "value",
    path,
    format: format ?? words?.format ?? "text",
    line,
  };
  if (words?.choices !== undefined) value.choices = words.choices;
  const [first, second] = extra;
  if (format === "lookup") {
    if (typeof first === "string" && typeof second === "string")
      value.into = { list: first, column: second };
    else report(context, line, 'lookup is written lookup($row.siteId, "svc.sites", "name")');
  } else if (typeof first === "string") value.unit = first;
  return value;
}

function functionCall(content: unknown): { name: string; parameters: unknown[] } | null {
  if (typeof content !== "object" || content === null || !("$$mdtype" in content)) return null;
  if (content.$$mdtype !== "Function" || !("name" in content) || !("parameters" in content))
    return null;
  const parameters: unknown = content.parameters;
  if (typeof parameters !== "object" || parameters === null) return null;
  return { name: String(content.name), parameters: Object.values(parameters) };
}

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}
