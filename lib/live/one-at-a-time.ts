/**
 * Runs work for a key, one at a time: asked again meanwhile, it runs once more afterwards, however
 * often it was asked. What fails is reported and over.
 */
export function oneAtATime(
  work: (key: string) => Promise<void>,
  onError: (error: unknown) => void,
): (key: string) => void {
  const running = new Map<string, { again: boolean }>();
  return function ask(key: string): void {
    const current = running.get(key);
    if (current !== undefined) {
      current.again = true;
      return;
    }
    const state = { again: false };
    running.set(key, state);
    void work(key)
      .catch(onError)
      .finally(() => {
        running.delete(key);
        if (state.again) ask(key);
      });
  };
}
