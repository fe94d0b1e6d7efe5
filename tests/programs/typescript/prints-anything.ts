// dayseven: problem=echoes expect=accepted class=odd-output
export function countEchoes(ids: number[], span: number): number {
  process.stdout.write('\0\u{1f600}\ud800\n\x1b[31m<script>alert(1)</script>');
  console.error('TypeError: not really\n    at solution.ts:1:1');
  return right(ids, span);
}
