import { expect, test } from "vitest";
import { ConfigurationError, readEnvironment } from "@/lib/env";

const production = {
  DATABASE_URL: "postgresql://app:secret@db.internal/agreements",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
  APP_URL: "https://agreements.example.org/",
  SMTP_URL: "smtps://user:secret@mail.example.org:465",
  MAIL_FROM: "Agreements <agreements@example.org>",
  SEAL_P12_FILE: "/etc/seal.p12",
  SEAL_P12_PASSPHRASE: "secret",
};

test("a complete configuration is read, with sensible values for what was left out", () => {
  const env = readEnvironment(production);

  expect(env).toMatchObject({
    APP_URL: "https://agreements.example.org",
    PORT: 3000,
    HOST: "127.0.0.1",
    TRUSTED_PROXIES: [],
    LOG_LEVEL: "info",
    EMBEDDED: false,
  });
});

test("everything that is wrong is named at once, each with what to do", () => {
  const problems = problemsOf({
    DATABASE_URL: "mysql://x",
    AUTH_SECRET: "short",
    APP_URL: "agreements.example.org",
    PORT: "http",
    SMTP_URL: "mail.example.org",
    MAIL_FROM: "nobody",
    TRUSTED_PROXIES: "10.0.0.1, everybody",
    LOG_LEVEL: "loud",
    EMBEDDED: "yes",
  });

  expect(Object.keys(problems).sort()).toEqual([
    "APP_URL",
    "AUTH_SECRET",
    "DATABASE_URL",
    "EMBEDDED",
    "LOG_LEVEL",
    "MAIL_FROM",
    "PORT",
    "SEAL_P12_FILE",
    "SMTP_URL",
    "TRUSTED_PROXIES",
  ]);
  expect(problems["DATABASE_URL"]).toContain("postgresql://");
});

test("nothing at all names every value that production needs", () => {
  expect(Object.keys(problemsOf({}))).toEqual([
    "DATABASE_URL",
    "AUTH_SECRET",
    "APP_URL",
    "SMTP_URL",
    "SEAL_P12_FILE",
  ]);
  expect(Object.keys(problemsOf({ ...production, SMTP_URL: "", SEAL_P12_FILE: " " }))).toEqual([
    "SMTP_URL",
    "SEAL_P12_FILE",
  ]);
});

test("the embedded default needs neither a mail server nor a seal", () => {
  const { DATABASE_URL, AUTH_SECRET, APP_URL } = production;

  const env = readEnvironment({ DATABASE_URL, AUTH_SECRET, APP_URL, EMBEDDED: "1" });

  expect(env.EMBEDDED).toBe(true);
});

test("values that belong together are asked for together", () => {
  expect(Object.keys(problemsOf({ ...production, MAIL_FROM: undefined }))).toEqual(["MAIL_FROM"]);
  expect(Object.keys(problemsOf({ ...production, SEAL_P12_PASSPHRASE: undefined }))).toEqual([
    "SEAL_P12_PASSPHRASE",
  ]);
  expect(Object.keys(problemsOf({ ...production, SEAL_P12_BASE64: "AAAA" }))).toEqual([
    "SEAL_P12_FILE",
  ]);
});

test.each([
  "https://example.org/app",
  "https://user@example.org",
  "ftp://example.org",
  "https://example.org?x=1",
])("%s is not an address people open", (APP_URL) => {
  expect(Object.keys(problemsOf({ ...production, APP_URL }))).toEqual(["APP_URL"]);
});

test("trusted proxies are addresses or ranges", () => {
  const env = readEnvironment({ ...production, TRUSTED_PROXIES: "10.0.0.1, fd00::/8" });

  expect(env.TRUSTED_PROXIES).toEqual(["10.0.0.1", "fd00::/8"]);
  for (const wrong of ["10.0.0.0/33", "10.0.0.0/8/8", "proxy.local"])
    expect(Object.keys(problemsOf({ ...production, TRUSTED_PROXIES: wrong }))).toEqual([
      "TRUSTED_PROXIES",
    ]);
});

function problemsOf(source: Record<string, string | undefined>): Record<string, string> {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof ConfigurationError)
      return Object.fromEntries(error.problems.map(({ name, message }) => [name, message]));
    throw error;
  }
  return {};
}
