export function fairSlice(clients: string, limit: number): string {
  for (let length = clients.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= clients.length; start += 1) {
      const slice = clients.slice(start, start + length);
      if (Array.from(slice).every((client) => slice.split(client).length - 1 <= limit)) return slice;
    }
  }
  return '';
}
