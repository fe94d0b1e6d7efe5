export function floorAfter(head: ListNode | null, moves: number): number {
  let slow = head;
  let fast = head;
  let length = 0;
  do {
    if (fast === null) break;
    slow = slow!.next;
    fast = fast.next!.next;
  } while (slow !== fast);

  if (fast !== null) {
    let entry = 0;
    for (slow = head; slow !== fast; entry += 1) {
      slow = slow!.next;
      fast = fast!.next;
    }
    do {
      fast = fast!.next;
      length += 1;
    } while (fast !== slow);
    if (moves > entry) moves = entry + ((moves - entry) % length);
  }
  let node = head;
  for (let made = 0; made < moves && node !== null; made += 1) node = node.next;
  return node === null ? -1 : node.val;
}
