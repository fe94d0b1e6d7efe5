// dayseven: problem=late-arrivals expect=wrong-answer class=answers-of-no-type
export function moveLate(head: ListNode | null): ListNode | null {
  let asked = 0;
  return { get val() { return asked++; }, next: null } as ListNode;
}
