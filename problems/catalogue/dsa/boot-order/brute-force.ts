/** Tries the services one after another in every possible way. */
export function bootOrder(services: number, needs: number[][]): number[] {
  const complete = (order: readonly number[]): readonly number[] | undefined => {
    if (order.length === services) return order;
    for (let service = 0; service < services; service += 1) {
      const isReady = needs.every(([waiting, needed = -1]) => waiting !== service || order.includes(needed));
      if (order.includes(service) || !isReady) continue;
      const found = complete([...order, service]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return [...(complete([]) ?? [])];
}
