import { expect, test } from "vitest";
import { createLogger } from "@/lib/logger";

test("names, addresses, tokens and links do not reach the log", () => {
  const { log, lines } = aLog();

  log.info(
    {
      agreementId: "0199",
      email: "ada@example.org",
      actor: { name: "Ada", token: "t" },
      request: { headers: { cookie: "session=1", authorization: "Bearer x" }, url: "/sign/abc" },
    },
    "signed",
  );

  expect(lines.join("")).not.toMatch(/ada@|Ada|session=|Bearer|abc|"t"/);
  expect(lines.join("")).toContain('"agreementId":"0199"');
});

test("an error keeps its place and loses what it quotes", () => {
  const { log, lines } = aLog();
  const token = "a".repeat(43);

  log.error(
    { err: new Error(`cannot mail ada@example.org ${token} https://x.test/sign/secret`) },
    "failed",
  );

  expect(lines.join("")).not.toMatch(/ada@|aaaa|secret/);
  expect(lines.join("")).toMatch(/cannot mail \[mail address\] \[token\] \[link\]/);
  expect(lines.join("")).toContain("logger.test.ts");
});

function aLog() {
  const lines: string[] = [];
  return { lines, log: createLogger("info", { write: (line) => lines.push(line) }) };
}
