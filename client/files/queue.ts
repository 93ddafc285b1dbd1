/** Runs work one piece after the other under each key; pieces under different keys run side by side. */
export interface Queue {
  /** Settles as the work does. A piece that fails does not hinder the next one. */
  readonly run: <T>(key: string, work: () => Promise<T>) => Promise<T>;
  /** Resolves when all work that was queued so far has settled. */
  readonly idle: () => Promise<void>;
}

/** An empty queue. */
export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, work) {
      const turn = (last.get(key) ?? Promise.resolve()).then(work);
      const settled = turn.catch(() => undefined);
      last.set(key, settled);
      void settled.then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
      return turn;
    },
    async idle() {
      await Promise.all(last.values());
    },
  };
}
