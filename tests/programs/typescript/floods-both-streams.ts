// dayseven: problem=echoes expect=output-limit class=floods-output
export function countEchoes(ids: number[], span: number): number {
  for (;;) {
    console.log('out'.repeat(ids.length + 9));
    console.error('err'.repeat(span + 9));
  }
}
