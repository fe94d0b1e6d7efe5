export function floorAfter(head: ListNode | null, moves: number): number {
  let checkpoint = head;
  for (let made = 0; made < moves; made += 1) checkpoint = checkpoint?.next ?? null;
  return checkpoint?.val ?? -1;
}
