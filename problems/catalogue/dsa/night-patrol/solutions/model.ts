export function floorAfter(head: ListNode | null, moves: number): number {
  const route: ListNode[] = []; // the checkpoints in the order of the walk, each once
  const position = new Map<ListNode, number>(); // where each of them stands in route
  let next = head; // null, or the first checkpoint that comes a second time
  while (next !== null && !position.has(next)) {
    position.set(next, route.length);
    route.push(next);
    next = next.next;
  }

  if (moves < route.length) return route[moves]!.val;
  if (next === null) return -1;
  const entry = position.get(next)!;
  const lap = route.length - entry;
  return route[entry + ((moves - entry) % lap)]!.val;
}
