/** Loads things by id; calls made in the same breath share one fetch, and an id is fetched at most once. */
export interface Batcher<Value> {
  /** The value at once when it is known already. Null for an id that leads nowhere. */
  load(id: string): Value | null | Promise<Value | null>;
  loadAll(ids: readonly string[]): readonly (Value | null)[] | Promise<readonly (Value | null)[]>;
  /** Makes a value known that came another way. */
  know(id: string, value: Value): void;
}

type FetchMany<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** For one request: what it has loaded stays as it was to the end. */
export const createBatcher = <Value>(fetchMany: FetchMany<Value>): Batcher<Value> => {
  const known = new Map<string, Value | null>();
  let waiting: Batch<Value> | null = null;

  const wait = (ids: readonly string[]): Promise<void> => {
    waiting ??= startBatch(async (batch) => {
      waiting = null;
      const values = await fetchMany(batch);
      for (const id of batch) known.set(id, values.get(id) ?? null);
    });
    for (const id of ids) waiting.ids.add(id);
    return waiting.done;
  };
  const valueOf = (id: string): Value | null => known.get(id) ?? null;

  return {
    load: (id) => (known.has(id) ? valueOf(id) : wait([id]).then(() => valueOf(id))),
    loadAll(ids) {
      const missing = ids.filter((id) => !known.has(id));
      return missing.length === 0 ? ids.map(valueOf) : wait(missing).then(() => ids.map(valueOf));
    },
    know(id, value) {
      known.set(id, value);
    },
  };
};

interface Batch<Value> {
  readonly ids: Set<string>;
  readonly done: Promise<void>;
  readonly value?: Value;
}

/** Waits until everything that is ready to run has run: the whole level of a query has asked by then. */
const startBatch = <Value>(fetch: (ids: readonly string[]) => Promise<void>): Batch<Value> => {
  const ids = new Set<string>();
  const quiet = Promise.resolve().then(() => new Promise<void>((resolve) => process.nextTick(resolve)));
  return { ids, done: quiet.then(() => fetch([...ids])) };
};
