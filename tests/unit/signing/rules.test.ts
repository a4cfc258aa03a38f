import { describe, expect, test } from "vitest";
import { LINK_LIFETIME_DAYS, linkExpiry, requestState } from "@/lib/signing/rules";
import { markSchema } from "@/lib/signing/schema";

const NOW = new Date("2026-12-15T09:30:00Z");
const LATER = new Date("2026-12-16T09:30:00Z");

describe("A signing link", () => {
  const fresh = { declinedAt: null, expiresAt: LATER, signature: null, freeze: { voidedAt: null } };

  test.each([
    ["open", {}],
    ["expired", { expiresAt: NOW }],
    ["signed", { signature: {} }],
    ["signed", { signature: {}, expiresAt: NOW }],
    ["voided", { freeze: { voidedAt: NOW } }],
    ["voided", { signature: {}, freeze: { voidedAt: NOW } }],
    ["declined", { declinedAt: NOW, freeze: { voidedAt: NOW } }],
  ] as const)("is %s with %j", (state, changes) => {
    expect(requestState({ ...fresh, ...changes }, NOW)).toBe(state);
  });

  test("works for as long as we say", () => {
    const days = (linkExpiry(NOW).getTime() - NOW.getTime()) / (24 * 60 * 60 * 1000);

    expect(days).toBe(LINK_LIFETIME_DAYS);
  });
});

describe("A drawn mark", () => {
  const drawn = (svgPath: string) => markSchema.safeParse({ kind: "drawn", svgPath });

  test("is written anew with rounded numbers", () => {
    expect(drawn("M 10.1234,20 L30-5 q 1 2 3 4").data).toEqual({
      kind: "drawn",
      svgPath: "M10.12 20L30 -5q1 2 3 4",
    });
  });

  test("may repeat a command's numbers without its letter", () => {
    expect(drawn("M0 0 L1 1 2 2").data).toEqual({ kind: "drawn", svgPath: "M0 0L1 1L2 2" });
  });

  test.each([
    "",
    "M0 0",
    "L1 1 L2 2",
    "M0 0 L1",
    "M0 0 A1 1 1 1 1 1 1",
    'M0 0 L1 1" onload="x',
    "M0 0 L99999 1",
    "M0 0 LNaN 1",
  ])("%j is refused", (path) => {
    expect(drawn(path).success).toBe(false);
  });

  test("is bounded in length", () => {
    expect(drawn(`M0 0${"L1 1".repeat(20_000)}`).success).toBe(false);
  });
});

describe("A typed mark", () => {
  test("may be any name, in any script", () => {
    expect(markSchema.safeParse({ kind: "typed", name: "  李 小龍 " }).data).toEqual({
      kind: "typed",
      name: "李 小龍",
    });
  });

  test("holds no hidden characters", () => {
    expect(markSchema.safeParse({ kind: "typed", name: "Ana\u202Egrant" }).success).toBe(false);
  });
});
