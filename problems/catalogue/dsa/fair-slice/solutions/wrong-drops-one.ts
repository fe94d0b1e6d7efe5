export function fairSlice(clients: string, limit: number): string {
  const count = new Map<string, number>();
  let best = '';
  let start = 0;
  for (let end = 0; end < clients.length; end += 1) {
    const client = clients[end]!;
    count.set(client, (count.get(client) ?? 0) + 1);
    if (count.get(client)! > limit) {
      const dropped = clients[start]!;
      count.set(dropped, count.get(dropped)! - 1);
      start += 1;
    }
    if (end + 1 - start > best.length) best = clients.slice(start, end + 1);
  }
  return best;
}
