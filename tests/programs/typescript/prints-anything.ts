// dayseven: problem=echoes expect=accepted class=prints-anything
export function countEchoes(ids: number[], span: number): number {
  process.stdout.write('\0\u{1f600}\ud800\n\x1b[31m<script>alert(1)</script>');
  console.error('TypeError: not really\n    at solution.ts:1:1');
  return right(ids, span);
}

function right(ids: number[], span: number): number {
  const last = new Map<number, number>();
  let echoes = 0;
  ids.forEach((id, i) => {
    const gone = ids[i - span - 1];
    if (gone !== undefined) last.set(gone, (last.get(gone) ?? 0) - 1);
    echoes += last.get(id) ?? 0;
    last.set(id, (last.get(id) ?? 0) + 1);
  });
  return echoes;
}
