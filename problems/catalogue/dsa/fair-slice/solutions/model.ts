export function fairSlice(clients: string, limit: number): string {
  const count = new Map<string, number>(); // how often each client occurs between start and end
  const add = (client: string, change: number) => count.set(client, (count.get(client) ?? 0) + change);
  let best = { start: 0, length: 0 };
  let start = 0;
  for (let end = 0; end < clients.length; end += 1) {
    const client = clients[end]!;
    add(client, 1);
    while (count.get(client)! > limit) {
      add(clients[start]!, -1);
      start += 1;
    }
    const length = end - start + 1;
    if (length > best.length) best = { start, length };
  }
  return clients.slice(best.start, best.start + best.length);
}
