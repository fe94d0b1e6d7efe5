/** Does the work for each item, so many at once, and gives the milliseconds of the whole. */
export async function soManyAtOnce<Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<unknown>): Promise<number> {
  const line = items[Symbol.iterator]();
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const item of line) await work(item);
  }));
  return performance.now() - began;
}
