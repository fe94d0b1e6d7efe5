export function bootOrder(services: number, needs: number[][]): number[] {
  const unmet = new Array<number>(services).fill(0);
  const waiting = Array.from({ length: services }, () => new Set<number>());
  for (const [service, needed] of needs as [number, number][]) {
    unmet[service]! += 1;
    waiting[needed]!.add(service);
  }
  const order = [...unmet.keys()].filter((service) => unmet[service] === 0);
  for (const started of order) {
    for (const service of waiting[started]!) {
      unmet[service]! -= 1;
      if (unmet[service] === 0) order.push(service);
    }
  }
  return order.length === services ? order : [];
}
