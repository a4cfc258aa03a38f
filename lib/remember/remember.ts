import { LRUCache } from "lru-cache";

/**
 * Keeps the newest `max` values under keys that name their whole content, so that what was made once
 * is not made again: a digest, a place in a chained trail, a date. Never for a key that stays while
 * its content changes: another process may have changed it.
 */
export function remember<Value extends object>(max: number) {
  const kept = new LRUCache<string, Value>({ max });
  return function remembered(key: readonly string[], make: () => Value): Value {
    const name = JSON.stringify(key);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const value = make();
    kept.set(name, value);
    return value;
  };
}
