import { expect, test, vi } from "vitest";
import { oneAtATime } from "@/lib/live/one-at-a-time";

test("asked many times while at work, it runs once more, not many times", async () => {
  const runs: string[] = [];
  const ask = oneAtATime(async (key) => {
    runs.push(key);
    await Promise.resolve();
  }, vi.fn());

  for (let count = 0; count < 5; count += 1) ask("an agreement");
  ask("another");
  await vi.waitFor(() => expect(runs).toHaveLength(3));

  expect(runs.toSorted()).toEqual(["an agreement", "an agreement", "another"]);
});

test("what fails is reported, and the next call works again", async () => {
  const onError = vi.fn();
  const work = vi.fn().mockRejectedValueOnce(new Error("lost")).mockResolvedValue(undefined);
  const ask = oneAtATime(work, onError);

  ask("an agreement");
  await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new Error("lost")));
  ask("an agreement");

  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
});
