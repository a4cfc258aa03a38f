import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAutosave, type Send, type SendResult } from "@/components/wizard/autosave";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that answers each request from a list, and remembers what it was sent. */
function aServer(...answers: ((writes: Parameters<Send>[0]) => SendResult)[]) {
  const sent: Parameters<Send>[0][] = [];
  const send: Send = (writes) => {
    sent.push(writes);
    const answer = answers.shift() ?? saves;
    return Promise.resolve(answer(writes));
  };
  return { send, sent };
}

const saves = (writes: Parameters<Send>[0]): SendResult => ({
  kind: "saved",
  revisions: writes.map(({ address, seenRevision }) => ({ address, revision: seenRevision + 1 })),
});

const theirs = {
  address: "pay.paymentDays",
  value: 20,
  revision: 4,
  authorName: "Tansy",
  authorParty: "B" as const,
  updatedAt: "2026-12-01",
};

describe("autosave", () => {
  it("sends the newest words once, after a pause", async () => {
    const { send, sent } = aServer();
    const autosave = createAutosave({ send, revisions: { "agreement.title": 3 } });

    autosave.put({ address: "agreement.title", value: "Pla" });
    autosave.put({ address: "agreement.title", value: "Places" });
    await vi.advanceTimersByTimeAsync(1000);

    expect(sent).toEqual([[{ address: "agreement.title", value: "Places", seenRevision: 3 }]]);
    expect(autosave.getState().phase).toBe("saved");
  });

  it("names the revision it has just been given in the next write", async () => {
    const { send, sent } = aServer();
    const autosave = createAutosave({ send, revisions: {} });

    autosave.put({ address: "agreement.title", value: "One" });
    await autosave.flush();
    autosave.put({ address: "agreement.title", value: "Two" });
    await autosave.flush();

    expect(sent.map(([write]) => write?.seenRevision)).toEqual([0, 1]);
  });

  it("tries again until a lost connection is back, and loses nothing", async () => {
    const lost = (): SendResult => ({ kind: "unreachable" });
    const { send, sent } = aServer(lost, lost);
    const autosave = createAutosave({ send, revisions: {} });

    autosave.put({ address: "agreement.title", value: "Kept" });
    await vi.advanceTimersByTimeAsync(1000);
    expect(autosave.getState().phase).toBe("unreachable");
    await vi.advanceTimersByTimeAsync(10_000);

    expect(sent).toHaveLength(3);
    expect(autosave.getState().phase).toBe("saved");
  });

  it("holds back an answer in conflict until a person has chosen, while others go on", async () => {
    const conflict = (): SendResult => ({ kind: "conflict", current: [theirs] });
    const { send, sent } = aServer(conflict);
    const autosave = createAutosave({ send, revisions: { "pay.paymentDays": 3 } });

    autosave.put({ address: "pay.paymentDays", value: 30 });
    autosave.put({ address: "pay.invoiceDueDay", value: 5 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent[1]?.map(({ address }) => address)).toEqual(["pay.invoiceDueDay"]);
    expect(autosave.getState()).toMatchObject({ phase: "conflict", conflicts: [theirs] });

    autosave.settle("pay.paymentDays");
    await autosave.flush();

    expect(sent[2]).toEqual([{ address: "pay.paymentDays", value: 30, seenRevision: 4 }]);
    expect(autosave.getState()).toMatchObject({ phase: "saved", conflicts: [] });
  });

  it("sends nothing over the words a person took from the other side", async () => {
    const { send, sent } = aServer(() => ({ kind: "conflict", current: [theirs] }));
    const autosave = createAutosave({ send, revisions: {} });

    autosave.put({ address: "pay.paymentDays", value: 30 });
    await autosave.flush();
    autosave.drop("pay.paymentDays");
    await vi.advanceTimersByTimeAsync(10_000);

    expect(sent).toHaveLength(1);
    expect(autosave.getState().phase).toBe("saved");
  });

  it("shows why the server refused, in its words", async () => {
    const { send } = aServer(() => ({
      kind: "refused",
      message: "This agreement is being signed.",
    }));
    const autosave = createAutosave({ send, revisions: {} });

    autosave.put({ address: "agreement.title", value: "Late" });
    const state = await autosave.flush();

    expect(state).toEqual({
      phase: "refused",
      conflicts: [],
      refusal: "This agreement is being signed.",
    });
  });

  it("keeps words typed while a request is on its way for the next one", async () => {
    let arrive: (() => void) | undefined;
    const sent: unknown[] = [];
    const send: Send = async (writes) => {
      sent.push(writes[0]?.value);
      if (sent.length === 1) await new Promise<void>((resolve) => (arrive = resolve));
      return saves(writes);
    };
    const autosave = createAutosave({ send, revisions: {} });

    autosave.put({ address: "agreement.title", value: "First" });
    await vi.advanceTimersByTimeAsync(1000);
    autosave.put({ address: "agreement.title", value: "Second" });
    arrive?.();
    await vi.advanceTimersByTimeAsync(2000);

    expect(sent).toEqual(["First", "Second"]);
    expect(autosave.getState().phase).toBe("saved");
  });
});

describe("news of a value while the person is at work on theirs", () => {
  it("offers both, and sends nothing until the person has chosen", async () => {
    const { send, sent } = aServer();
    const autosave = createAutosave({ send, revisions: { "pay.paymentDays": 3 } });

    autosave.clash(theirs, { address: "pay.paymentDays", value: 30 });
    await autosave.flush();

    expect(autosave.getState()).toMatchObject({ phase: "conflict", conflicts: [theirs] });
    expect(sent).toHaveLength(0);
  });

  it("writes ours over theirs when the person keeps it, naming theirs as seen", async () => {
    const { send, sent } = aServer();
    const autosave = createAutosave({ send, revisions: { "pay.paymentDays": 3 } });
    autosave.clash(theirs, { address: "pay.paymentDays", value: 30 });

    autosave.settle("pay.paymentDays");
    await autosave.flush();

    expect(sent).toEqual([[{ address: "pay.paymentDays", value: 30, seenRevision: 4 }]]);
  });
});
