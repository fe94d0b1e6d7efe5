export function moveLate(head: ListNode | null): ListNode | null {
  const onTime = new ListNode(-Infinity); // two placeholders, each in front of a chain
  const late = new ListNode(0);
  let lastOnTime = onTime;
  let lastLate = late;
  for (let node = head; node !== null; node = node.next) {
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
  return onTime.next;
}
