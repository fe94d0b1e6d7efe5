export function floorAfter(head: ListNode | null, moves: number): number {
  const position = new Map<number, number>();
  const route: number[] = [];
  for (let node = head; node !== null; node = node.next) {
    const entry = position.get(node.val);
    if (entry !== undefined) {
      const at = moves < route.length ? moves : entry + ((moves - entry) % (route.length - entry));
      return route[at]!;
    }
    position.set(node.val, route.length);
    route.push(node.val);
  }
  return route[moves] ?? -1;
}
