// dayseven: problem=echoes expect=runtime-error class=signals-others
export function countEchoes(ids: number[], span: number): number {
  (process as unknown as { kill(pid: number, signal: string): void }).kill(-1, 'SIGKILL');
  for (;;);
}
