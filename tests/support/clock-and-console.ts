import { afterEach, beforeEach, expect, vi } from "vitest";

/** The moment at which every test runs unless it says otherwise with `vi.setSystemTime`. */
const FROZEN_AT = new Date("2026-12-15T09:30:00.000Z");

const complaints: unknown[][] = [];

// Only the date stands still: timers, sockets and the database go on.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: FROZEN_AT });
  complaints.length = 0;
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    complaints.push(words);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(complaints, "console.error was called").toEqual([]);
});
