export function floorAfter(head: ListNode | null, moves: number): number {
  const position = new Map<ListNode, number>();
  const route: number[] = [];
  let node = head;
  for (; node !== null && !position.has(node); node = node.next) {
    position.set(node, route.length);
    route.push(node.val);
  }
  let left = moves | 0;
  if (left >= route.length) {
    if (node === null) return -1;
    const entry = position.get(node)!;
    left = entry + ((left - entry) % (route.length - entry));
  }
  return route[left] ?? -1;
}
