/** Does what is asked under one key in the order it was asked; what fails holds up nothing that comes after it. */
export type InTurn<Key> = <Value>(key: Key, work: () => Promise<Value>) => Promise<Value>;

export function createTurns<Key>(): InTurn<Key> {
  const last = new Map<Key, Promise<unknown>>();
  return async function inTurn<Value>(key: Key, work: () => Promise<Value>): Promise<Value> {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
