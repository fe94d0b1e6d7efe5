export function moveLate(head: ListNode | null): ListNode | null {
  const timestamps: number[] = [];
  for (let node = head; node !== null; node = node.next) timestamps.push(node.val);
  const isLate = (timestamp: number, i: number): boolean => timestamps.slice(0, i).some((earlier) => earlier > timestamp);
  const onTime = timestamps.filter((timestamp, i) => !isLate(timestamp, i));
  const late = timestamps.filter(isLate);
  return [...onTime, ...late].reduceRight<ListNode | null>((next, timestamp) => new ListNode(timestamp, next), null);
}
