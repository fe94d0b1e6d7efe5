export function floorAfter(head: ListNode | null, moves: number): number {
  let node = head;
  for (let made = 0; made < moves && node !== null; made += 1) node = node.next;
  return node === null ? -1 : node.val;
}
