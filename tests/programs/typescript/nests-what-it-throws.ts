// dayseven: problem=echoes expect=runtime-error class=panics
export function countEchoes(ids: number[], span: number): number {
  let error: Error = new Error(`innermost ${ids.length + span}`);
  for (let i = 0; i < 10_000; i++) error = new Error('outer', { cause: error });
  throw error;
}
