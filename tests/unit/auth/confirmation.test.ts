import { beforeAll, describe, expect, test } from "vitest";
import { confirmationLink, confirmationTarget } from "@/lib/auth/confirmation";
import { localPath } from "@/lib/auth/local-path";

beforeAll(() => {
  Object.assign(process.env, {
    APP_URL: "https://agreements.example.org",
    DATABASE_URL: "postgresql://localhost/none",
    AUTH_SECRET: "a secret for tests that is long enough to be one",
    EMBEDDED: "1",
  });
});

describe("where sign-in leads", () => {
  test.each([
    ["/agreements/new?from=mail#top", "/agreements/new?from=mail#top"],
    ["https://agreements.example.org/agreements", "/agreements"],
    ["https://agreements.example.org.evil.example/", "/agreements"],
    ["https://evil.example/", "/agreements"],
    ["//evil.example", "/agreements"],
    ["/\\evil.example", "/agreements"],
    ["/\t/evil.example", "/agreements"],
    ["javascript:alert(1)", "/agreements"],
    ["", "/agreements"],
  ])("asked for %j: %s", (wanted, path) => {
    expect(localPath(wanted)).toBe(path);
  });
});

test("the mailed link names our page, and its button what uses it up", () => {
  const link = new URL(
    confirmationLink({ email: "a+b@example.org", token: "t", next: "/agreements" }),
  );

  expect(link.origin + link.pathname).toBe("https://agreements.example.org/sign-in/confirm");
  expect(confirmationTarget(Object.fromEntries(link.searchParams))).toBe(
    "/api/auth/callback/email?callbackUrl=%2Fagreements&email=a%2Bb%40example.org&token=t",
  );
});

test.each([
  {},
  { email: "a@example.org" },
  { token: "t", email: "" },
  { token: ["t", "u"], email: "a@example.org" },
])("a link without its parts has no button: %j", (query) => {
  expect(confirmationTarget(query)).toBeNull();
});
