import type { TemplateSet, ValueSource } from "@/lib/document/source";
import type { RawValue } from "@/lib/document/tree";
import { isAnswered, valueAt } from "@/lib/document/value-at";

/** What an answer says in the text and as data; null when there is nothing to print. */
export function formatValue(
  templates: TemplateSet,
  answers: object,
  source: Pick<ValueSource, "format" | "choices" | "unit" | "into">,
  value: unknown,
): { raw: RawValue; text: string } | null {
  if (!isAnswered(value)) return null;
  if (source.format === "person") return parts(value, ["name", "title"]);
  if (source.format === "address") return address(value);
  if (source.format === "file") return file(value);
  if (Array.isArray(value)) {
    const raw = value.map(String);
    const words = raw.map((one) => scalar(templates, answers, source, one));
    const text = inWords(words.filter((word) => word !== ""));
    return text === "" ? null : { raw, text };
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    return null;
  const text = scalar(templates, answers, source, value);
  return text === "" ? null : { raw: value, text };
}

function scalar(
  templates: TemplateSet,
  answers: object,
  { format, choices, unit, into }: Pick<ValueSource, "format" | "choices" | "unit" | "into">,
  value: string | number | boolean,
): string {
  if (format === "yesno") return choiceWords(templates, "yesNo", value === true ? "yes" : "no");
  if (format === "party") return value === "A" ? templates.partyTerms.A : templates.partyTerms.B;
  if (format === "lookup")
    return into ? printed(valueAt(answers, `${into.list}.${String(value)}.${into.column}`)) : "";
  if (format === "choice" || format === "choices" || format === "section")
    return choiceWords(templates, choices, String(value));
  if (format === "baseline" && typeof value === "string")
    return choiceWords(templates, "baseline", value);
  if (typeof value === "number") return numeric(format, value, unit);
  if (format === "date") return date(String(value));
  return format === "time" ? time(String(value)) : String(value);
}

function numeric(format: ValueSource["format"], value: number, unit: string | undefined): string {
  if (format === "money") return dollars(value);
  if (format === "text") return String(value);
  if (format === "percent") return `${grouped(value)}%`;
  return unit === undefined
    ? grouped(value)
    : `${grouped(value)} ${value === 1 ? unit : plural(unit)}`;
}

/** 35460000 -> "$354,600"; cents show only when there are some. */
function dollars(cents: number): string {
  const whole = Math.trunc(Math.abs(cents) / 100);
  const rest = Math.abs(cents) % 100;
  const decimals = rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`;
  return `${cents < 0 ? "-" : ""}$${grouped(whole)}${decimals}`;
}

/** Thousands grouped, up to four decimals, without depending on the machine's language data. */
function grouped(value: number): string {
  const [whole = "0", decimals] = String(Math.round(value * 10_000) / 10_000).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

function plural(unit: string): string {
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

function date(value: string): string {
  const [year = "", month = "", day = ""] = value.split("-");
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? value : `${name} ${Number(day)}, ${year}`;
}

function time(value: string): string {
  const [hours = "", minutes = ""] = value.split(":");
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? "a.m." : "p.m."}`;
}

function choiceWords({ choices }: TemplateSet, name: string | undefined, value: string): string {
  return (name === undefined ? undefined : choices[name]?.[value]?.text) ?? value;
}

function inWords(words: readonly string[]): string {
  if (words.length < 3) return words.join(" and ");
  return `${words.slice(0, -1).join(", ")}, and ${words.at(-1) ?? ""}`;
}

function address(value: unknown): { raw: string[]; text: string } | null {
  const street = parts(value, ["street", "city"]);
  const region = parts(value, ["state", "zip"]);
  const raw = [...(street?.raw ?? []), ...(region?.raw ?? [])];
  const text = [street?.text, region?.raw.join(" ")].filter(Boolean).join(", ");
  return text === "" ? null : { raw, text };
}

/** The name people know it by, with the beginning of its fingerprint; the data holds the fingerprint whole. */
function file(value: unknown): { raw: string[]; text: string } | null {
  const raw = parts(value, ["name", "sha256"])?.raw ?? [];
  const [name, sha256] = raw;
  if (name === undefined || sha256 === undefined) return null;
  return { raw, text: `${name} (SHA-256 ${sha256.slice(0, FINGERPRINT_SHOWN)}…)` };
}

const FINGERPRINT_SHOWN = 12;

function parts(value: unknown, names: readonly string[]): { raw: string[]; text: string } | null {
  const raw = names
    .map((name) => valueAt(value, name))
    .filter((part): part is string => typeof part === "string");
  return raw.length === 0 ? null : { raw, text: raw.join(", ") };
}

function printed(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
