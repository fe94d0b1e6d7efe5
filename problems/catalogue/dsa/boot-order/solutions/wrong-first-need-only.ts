export function bootOrder(services: number, needs: number[][]): number[] {
  const waiting = Array.from({ length: services }, (): number[] => []);
  const needy = new Set<number>();
  for (const [service, needed] of needs as [number, number][]) {
    needy.add(service);
    waiting[needed]!.push(service);
  }
  const order: number[] = [];
  for (let service = services - 1; service >= 0; service -= 1) if (!needy.has(service)) order.push(service);
  const seen = new Set(order);
  for (const started of order) {
    for (const service of waiting[started]!) {
      if (seen.has(service)) continue;
      seen.add(service);
      order.push(service);
    }
  }
  return order.length === services ? order : [];
}
