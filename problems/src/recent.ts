/** Remembers what was asked for last, a fixed number of things. */
export interface Recent<T> {
  /** What is remembered under the key, or made now. A failure is not remembered. */
  of(key: string, make: () => Promise<T>): Promise<T>;
}

export function createRecent<T>(most: number): Recent<T> {
  const known = new Map<string, Promise<T>>();
  return {
    of(key, make) {
      const found = known.get(key) ?? make();
      known.delete(key);
      known.set(key, found);
      found.catch(() => known.delete(key));
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return found;
    },
  };
}
