export function moveLate(head: ListNode | null): ListNode | null {
  let onTime: ListNode | null = null;
  let late: ListNode | null = null;
  let greatest = -Infinity;
  let node = head;
  while (node !== null) {
    const next: ListNode | null = node.next;
    node.next = null;
    if (node.val >= greatest) {
      greatest = node.val;
      onTime = appended(onTime, node);
    } else {
      late = appended(late, node);
    }
    node = next;
  }
  return appended(onTime, late);
}

function appended(head: ListNode | null, chain: ListNode | null): ListNode | null {
  if (head === null) return chain;
  let last = head;
  while (last.next !== null) last = last.next;
  last.next = chain;
  return head;
}
