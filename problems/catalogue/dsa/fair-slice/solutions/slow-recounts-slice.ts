export function fairSlice(clients: string, limit: number): string {
  let best = '';
  let start = 0;
  for (let end = 1; end <= clients.length; end += 1) {
    while (isUnfair(clients.slice(start, end), limit)) start += 1;
    if (end - start > best.length) best = clients.slice(start, end);
  }
  return best;
}

function isUnfair(slice: string, limit: number): boolean {
  const count = new Map<string, number>();
  for (const client of slice) count.set(client, (count.get(client) ?? 0) + 1);
  return [...count.values()].some((occurrences) => occurrences > limit);
}
