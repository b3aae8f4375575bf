/** A memory of bounded size that forgets first what was not used for longest. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** `capacity` counts the characters of keys. */
export const createRecent = <Value>(capacity: number): Recent<Value> => {
  const kept = new Map<string, Value>();
  let size = 0;
  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      if (!kept.has(key)) size += key.length;
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (size <= capacity) break;
        kept.delete(oldest);
        size -= oldest.length;
      }
    },
  };
};
