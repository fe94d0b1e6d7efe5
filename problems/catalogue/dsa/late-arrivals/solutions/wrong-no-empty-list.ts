export function moveLate(head: ListNode | null): ListNode | null {
  const late = new ListNode(0);
  let lastOnTime = head!;
  let lastLate = late;
  for (let node = head!.next; node !== null; node = node.next) {
    if (node.val >= lastOnTime.val) {
      lastOnTime.next = node;
      lastOnTime = node;
    } else {
      lastLate.next = node;
      lastLate = node;
    }
  }
  lastLate.next = null;
  lastOnTime.next = late.next;
  return head;
}
