// dayseven: problem=echoes expect=runtime-error class=fails-beside
export async function countEchoes(ids: number[], span: number): Promise<number> {
  queueMicrotask(() => { throw new Error(`beside ${span}`); });
  await new Promise(() => undefined);
  return right(ids, span);
}
