// dayseven: problem=echoes expect=runtime-error class=compiler-directives
// What it hides from the checker the harness finds.
export function countEchoes(ids: number[], span: number): number {
  // @ts-expect-error: it is wrong
  return 'a text';
}
