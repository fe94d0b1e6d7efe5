export function bootOrder(services: number, needs: number[][]): number[] {
  const unmet = new Array<number>(services).fill(0); // how many needs of each service are not up yet
  const waiting = Array.from({ length: services }, (): number[] => []); // who waits for each service
  for (const [service, needed] of needs as [number, number][]) {
    unmet[service]! += 1;
    waiting[needed]!.push(service);
  }

  const order: number[] = []; // also the queue: the loop below goes on as long as it grows
  unmet.forEach((count, service) => {
    if (count === 0) order.push(service);
  });
  for (const started of order) {
    for (const service of waiting[started]!) {
      unmet[service]! -= 1;
      if (unmet[service] === 0) order.push(service);
    }
  }

  return order.length === services ? order : [];
}
