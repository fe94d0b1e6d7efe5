// dayseven: problem=echoes expect=time-limit class=endless
export function countEchoes(ids: number[], span: number): number {
  const again = (): void => process.nextTick(again);
  again();
  return new Promise<number>(() => undefined) as unknown as number;
}
