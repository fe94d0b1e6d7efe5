export function bootOrder(services: number, needs: number[][]): number[] {
  const up = new Set<number>();
  while (up.size < services) {
    const service = nextReady(services, needs, up);
    if (service === undefined) return [];
    up.add(service);
  }
  return [...up];
}

function nextReady(services: number, needs: number[][], up: Set<number>): number | undefined {
  const blocked = new Set(needs.filter(([, needed]) => !up.has(needed!)).map(([service]) => service));
  for (let service = 0; service < services; service += 1) if (!up.has(service) && !blocked.has(service)) return service;
  return undefined;
}
