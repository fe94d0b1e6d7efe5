export function fairSlice(clients: string, limit: number): string {
  const count = new Map<string, number>();
  let start = 0;
  const slices = [...clients].map((client, end) => {
    count.set(client, (count.get(client) ?? 0) + 1);
    while (count.get(client)! > limit) {
      const dropped = clients[start]!;
      count.set(dropped, count.get(dropped)! - 1);
      start += 1;
    }
    return { start, length: end + 1 - start };
  });
  const best = slices.reduce((a, b) => (b.length > a.length ? b : a));
  return clients.slice(best.start, best.start + best.length);
}
