import { type Logger, pino, stdSerializers } from "pino";
import { env } from "@/lib/env";

/** Structured log lines on standard output. Names, addresses, tokens and links never reach them. */
export function logger(): Logger {
  remembered ??= createLogger(env().LOG_LEVEL);
  return remembered;
}

/** A logger of its own, for tests and for processes that run before the configuration is known. */
export function createLogger(
  level: string,
  destination?: { write: (line: string) => void },
): Logger {
  const options = {
    level,
    base: { process: process.title },
    redact: { paths: PRIVATE_FIELDS.flatMap(atEveryDepth), censor: "[redacted]" },
    serializers: { err: describeError, error: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

let remembered: Logger | undefined;

/** Personal data, secrets, and addresses that may carry a token. */
const PRIVATE_FIELDS = [
  "email",
  "recipient",
  "name",
  "person",
  "signerName",
  "signerEmail",
  "signerTitle",
  "phone",
  "address",
  "ipAddress",
  "userAgent",
  "token",
  "tokenHash",
  "sessionToken",
  "secret",
  "password",
  "passphrase",
  "cookie",
  "authorization",
  "url",
  "href",
  "link",
  "value",
  "text",
  "html",
  "subject",
];

const atEveryDepth = (field: string) => [field, `*.${field}`, `*.*.${field}`];

const MAIL_ADDRESS = /[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+/g;
const LINK = /\bhttps?:\/\/[^\s"'<>]+/g;
// Forty hexadecimal or base64url signs in a row are a token, a hash or a key: none belongs in a log.
const TOKEN = /[A-Za-z0-9_-]{40,}/g;

function describeError(error: unknown) {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = stdSerializers.err(error);
  const code = "code" in error ? error.code : undefined;
  return { type, code, message: withoutPrivateWords(message), stack: withoutPrivateWords(stack) };
}

function withoutPrivateWords(text: string): string {
  return text
    .replace(LINK, "[link]")
    .replace(MAIL_ADDRESS, "[mail address]")
    .replace(TOKEN, "[token]");
}
