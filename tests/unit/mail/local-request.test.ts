import { expect, test } from "vitest";
import { isLocalRequest } from "@/lib/mail/local-request";

test.each([
  ["127.0.0.1", "localhost:3000"],
  ["::1", "[::1]:3000"],
  ["::ffff:127.0.0.1", "127.0.0.1:8080"],
])("this machine (%s at %s) may open the mailbox", (address, host) => {
  expect(isLocalRequest(new Headers({ "x-client-address": address, host }))).toBe(true);
});

test.each([
  ["another machine", { "x-client-address": "192.168.1.20", host: "localhost:3000" }],
  [
    "a name that another site points at this machine",
    { "x-client-address": "127.0.0.1", host: "evil.example:3000" },
  ],
  ["a request of unknown origin", { host: "localhost:3000" }],
])("%s may not", (_, headers) => {
  expect(isLocalRequest(new Headers(headers))).toBe(false);
});
