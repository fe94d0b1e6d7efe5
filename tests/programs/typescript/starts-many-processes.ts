// dayseven: problem=echoes expect=runtime-error|time-limit|memory-limit class=process-bomb
export function countEchoes(ids: number[], span: number): number {
  const { spawn } = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('child_process');
  for (let started = 0; started < 10_000; started++) spawn('/proc/self/exe', ['-e', 'setInterval(() => {}, 1000)']).on('error', (error: Error) => { throw error; });
  for (;;);
}
