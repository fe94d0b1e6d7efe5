/** Works through the items in order, so many at once; each item's promise settles when its work has. */
export function inLanes<T, R>(items: readonly T[], lanes: number, work: (item: T) => Promise<R>): ReadonlyMap<T, Promise<R>> {
  const waiting: (() => void)[] = [];
  const outcomes = new Map<T, Promise<R>>();
  for (const item of items) {
    const outcome = new Promise<void>((start) => { waiting.push(start); }).then(() => work(item)).finally(() => waiting.shift()?.());
    // Whoever awaits it later sees the failure then.
    outcome.catch(() => undefined);
    outcomes.set(item, outcome);
  }
  for (const start of waiting.splice(0, lanes)) start();
  return outcomes;
}
