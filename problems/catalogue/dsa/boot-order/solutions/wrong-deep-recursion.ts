export function bootOrder(services: number, needs: number[][]): number[] {
  const needed = Array.from({ length: services }, (): number[] => []);
  for (const [service, need] of needs as [number, number][]) needed[service]!.push(need);

  const state = new Array<'new' | 'starting' | 'up'>(services).fill('new');
  const order: number[] = [];
  const start = (service: number): boolean => {
    if (state[service] === 'starting') return false;
    if (state[service] === 'up') return true;
    state[service] = 'starting';
    if (!needed[service]!.every(start)) return false;
    state[service] = 'up';
    order.push(service);
    return true;
  };
  return [...state.keys()].every(start) ? order : [];
}
