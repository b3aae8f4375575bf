/** Characters of JSON whose parsed form is kept; the objects take several times that. */
const CAPACITY = 8_000_000;

export type ParseMemo<Value> = (id: string, text: string) => Value;

/**
 * Parses JSON of the read store, and hands the same object out again while the text under an id stays the same. The text
 * is always read from the database first: nothing stale can come from here. The store's own JSON is trusted, because the
 * projector wrote it from parsed bodies.
 */
export const createParseMemo = <Value>(): ParseMemo<Value> => {
  const kept = new Map<string, { readonly text: string; readonly value: Value }>();
  let size = 0;
  const forget = (id: string): void => {
    size -= kept.get(id)?.text.length ?? 0;
    kept.delete(id);
  };
  return (id, text) => {
    const known = kept.get(id);
    if (known?.text === text) return known.value;
    const value = JSON.parse(text) as Value;
    forget(id);
    kept.set(id, { text, value });
    size += text.length;
    for (const oldest of kept.keys()) {
      if (size <= CAPACITY) break;
      forget(oldest);
    }
    return value;
  };
};
