import { isIP } from "node:net";
import * as z from "zod";

/** The configuration, read and checked on first use. Throws `ConfigurationError` naming every wrong value. */
export function env(): Env {
  remembered ??= readEnvironment(process.env);
  return remembered;
}

/** The values as they stand, for the program that starts the others and passes them on. */
export function givenEnvironment(): Record<string, string | undefined> {
  return { ...process.env };
}

/** The configuration as the program uses it. */
export type Env = z.output<typeof environmentSchema>;

/** What is wrong with one value of the configuration, and what to do. */
export type ConfigurationProblem = { name: string; message: string };

/** Wrong configuration: every value that is wrong, named, with what to do. */
export class ConfigurationError extends Error {
  readonly problems: readonly ConfigurationProblem[];

  constructor(problems: readonly ConfigurationProblem[]) {
    super(problems.map(({ name, message }) => `${name}: ${message}`).join("\n"));
    this.name = "ConfigurationError";
    this.problems = problems;
  }
}

/** Reads a configuration from plain values; an empty value counts as absent. */
export function readEnvironment(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = environmentSchema.safeParse(given);
  const together = missingTogether(given);
  if (parsed.success && together.length === 0) return parsed.data;

  const alone = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    name: path.join(".") || "configuration",
    message,
  }));
  throw new ConfigurationError([...alone, ...together]);
}

let remembered: Env | undefined;

const SHORTEST_SECRET = 32;

const port = z
  .string()
  .regex(/^\d{1,5}$/, "Set it to a whole number from 0 to 65535, such as 3000.")
  .transform(Number)
  .refine((value) => value <= 65535, "Set it to a whole number from 0 to 65535, such as 3000.");

const environmentSchema = z.object({
  DATABASE_URL: z
    .string({
      error:
        "Set it to the address of your PostgreSQL, such as postgresql://user:password@host:5432/name, or start with `npm start`, which brings its own.",
    })
    .refine(
      hasProtocol("postgres:", "postgresql:"),
      "Set it to an address that starts with postgresql://.",
    ),
  AUTH_SECRET: z
    .string({
      error: "Set it to a long random text, such as the output of `openssl rand -base64 33`.",
    })
    .min(
      SHORTEST_SECRET,
      `Use at least ${String(SHORTEST_SECRET)} characters; \`openssl rand -base64 33\` makes one.`,
    ),
  APP_URL: z
    .string({
      error: "Set it to the address people open, such as https://agreements.example.org.",
    })
    .refine(hasProtocol("http:", "https:"), {
      abort: true,
      error: "Set it to the whole address people open, such as https://agreements.example.org.",
    })
    .refine(isOrigin, "Leave out everything after the host name and port.")
    .transform((value) => value.replace(/\/$/, "")),
  PORT: port.default(3000),
  HOST: z.string().default("127.0.0.1"),
  SMTP_URL: z
    .string()
    .refine(
      hasProtocol("smtp:", "smtps:"),
      "Set it to the address of your mail server, such as smtps://user:password@mail.example.org:465.",
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^@<>\r\n]*<[^@\s<>]+@[^@\s<>]+>$|^[^@\s<>]+@[^@\s<>]+$/,
      "Set it to a mail address, such as agreements@example.org or Agreements <agreements@example.org>.",
    )
    .default("Common Ground <no-reply@localhost>"),
  SEAL_P12_BASE64: z
    .base64("Set it to the PKCS#12 file in base64: `base64 -w0 seal.p12`.")
    .optional(),
  SEAL_P12_FILE: z.string().optional(),
  SEAL_P12_PASSPHRASE: z.string().optional(),
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((value) =>
      value
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .refine(
      (parts) => parts.every(isAddressOrRange),
      "List addresses or ranges separated by commas, such as 10.0.0.1, 10.1.0.0/16.",
    ),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "Use one of fatal, error, warn, info, debug, trace, silent.",
    })
    .default("info"),
  /** Set by `npm start` when it brings its own database: mail stays here, the seal is self-made. */
  EMBEDDED: z
    .enum(["0", "1"], {
      error: "Leave it out: `npm start` sets it when it brings its own database.",
    })
    .default("0")
    .transform((value) => value === "1"),
  /** Where the embedded default keeps its database, secrets and seal identity. */
  DATA_FOLDER: z.string().default(".data"),
});

// What one value asks of another. Looks at the values as given, so that everything is named at once.
function missingTogether(values: Record<string, string | undefined>): ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = [];
  const sealed = values["SEAL_P12_BASE64"] ?? values["SEAL_P12_FILE"];
  if (values["SEAL_P12_BASE64"] && values["SEAL_P12_FILE"])
    problems.push({
      name: "SEAL_P12_FILE",
      message: "Set either this or SEAL_P12_BASE64, not both.",
    });
  if (sealed && values["SEAL_P12_PASSPHRASE"] === undefined)
    problems.push({
      name: "SEAL_P12_PASSPHRASE",
      message: "Set it to the passphrase of the PKCS#12 file.",
    });
  if (values["SMTP_URL"] && (values["MAIL_FROM"]?.includes("@localhost") ?? true))
    problems.push({
      name: "MAIL_FROM",
      message: "Set it to the address your mail comes from, such as agreements@example.org.",
    });
  if (values["EMBEDDED"] === "1") return problems;

  if (!values["SMTP_URL"])
    problems.push({
      name: "SMTP_URL",
      message:
        "Set it to the address of your mail server, such as smtps://user:password@mail.example.org:465. Sign-in links and invitations go by mail.",
    });
  if (!sealed)
    problems.push({
      name: "SEAL_P12_FILE",
      message:
        "Set it to a PKCS#12 file with the certificate that seals agreements, or set SEAL_P12_BASE64 to its content.",
    });
  return problems;
}

function hasProtocol(...protocols: string[]) {
  return (value: string) => protocols.includes(parseUrl(value)?.protocol ?? "");
}

function isOrigin(value: string): boolean {
  const url = parseUrl(value);
  return url !== null && url.pathname === "/" && !url.search && !url.hash && !url.username;
}

function parseUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

function isAddressOrRange(value: string): boolean {
  const [address = "", bits, ...rest] = value.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
