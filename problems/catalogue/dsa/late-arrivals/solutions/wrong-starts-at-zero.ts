export function moveLate(head: ListNode | null): ListNode | null {
  const onTime = new ListNode(0);
  const late = new ListNode(0);
  let lastOnTime = onTime;
  let lastLate = late;
  let greatest = 0;
  for (let node = head; node !== null; node = node.next) {
    if (node.val >= greatest) {
      greatest = node.val;
      lastOnTime.next = node;
      lastOnTime = node;
    } else {
      lastLate.next = node;
      lastLate = node;
    }
  }
  lastLate.next = null;
  lastOnTime.next = late.next;
  return onTime.next;
}
