export function bootOrder(services: number, needs: number[][]): number[] {
  const named = 1 + needs.flat().reduce((a, b) => Math.max(a, b), -Infinity);
  const unmet = new Array<number>(named).fill(0);
  const waiting = Array.from({ length: named }, (): number[] => []);
  for (const [service, needed] of needs as [number, number][]) {
    unmet[service]! += 1;
    waiting[needed]!.push(service);
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
