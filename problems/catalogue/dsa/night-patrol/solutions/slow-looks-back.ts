export function floorAfter(head: ListNode | null, moves: number): number {
  const route: ListNode[] = [];
  let node = head;
  for (; node !== null && !route.includes(node); node = node.next) route.push(node);
  if (moves < route.length) return route[moves]!.val;
  if (node === null) return -1;
  const entry = route.indexOf(node);
  return route[entry + ((moves - entry) % (route.length - entry))]!.val;
}
