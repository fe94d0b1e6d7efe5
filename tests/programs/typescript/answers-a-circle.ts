// dayseven: problem=late-arrivals expect=wrong-answer class=answers-too-much
// Written once, with where its tail points.
export function moveLate(head: ListNode | null): ListNode | null {
  const node = new ListNode(1);
  node.next = node;
  return node;
}
