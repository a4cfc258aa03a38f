import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openConnection } from "@/components/live/connection";

/** Stands for the browser's own: what it was asked for, and what a test lets arrive. */
class FakeSource extends EventTarget {
  static opened: FakeSource[] = [];
  closed = false;
  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
    FakeSource.opened.push(this);
  }

  arrive(type: string, data: unknown, lastEventId = "") {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data), lastEventId }));
  }

  close() {
    this.closed = true;
  }
}

const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
const news = { onChanged: vi.fn(), onHere: vi.fn() };
let close: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", FakeSource);
  vi.stubGlobal("document", page);
  page.visibilityState = "visible";
  FakeSource.opened = [];
  close = openConnection("an-id", 7, news);
});

afterEach(() => {
  close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const newest = () => {
  const source = FakeSource.opened.at(-1);
  if (source === undefined) throw new Error("Nothing was opened");
  return source;
};

test("a page asks for what came after it was made, and passes it on", () => {
  newest().arrive("changed", { kind: "answers-saved" }, "8");

  expect(newest().url).toBe("/api/agreements/an-id/news?after=7");
  expect(news.onChanged).toHaveBeenCalledWith({ kind: "answers-saved" });
});

test("a window nobody looks at holds no connection, and misses nothing", () => {
  newest().arrive("changed", {}, "9");
  show("hidden");
  const left = newest();
  expect(left.closed).toBe(true);

  show("visible");

  expect(newest()).not.toBe(left);
  expect(newest().url).toContain("after=9");
});

test("a broken connection is tried again after pauses that grow, and shows nobody as here", () => {
  newest().dispatchEvent(new Event("error"));
  expect(news.onHere).toHaveBeenLastCalledWith([]);
  vi.advanceTimersByTime(1_000);
  expect(FakeSource.opened).toHaveLength(2);

  newest().dispatchEvent(new Event("error"));
  vi.advanceTimersByTime(900);
  expect(FakeSource.opened).toHaveLength(2);
  vi.advanceTimersByTime(1_100);

  expect(FakeSource.opened).toHaveLength(3);
});

test("a page that is left asks no more", () => {
  close();
  show("visible");
  vi.advanceTimersByTime(120_000);

  expect(newest().closed).toBe(true);
  expect(FakeSource.opened).toHaveLength(1);
});

function show(state: string) {
  page.visibilityState = state;
  page.dispatchEvent(new Event("visibilitychange"));
}
