// dayseven: problem=echoes expect=time-limit class=process-bomb
// Most of them find no room; the first waits for the clock.
const childProcess = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('child_process');

export function countEchoes(ids: number[], span: number): number {
  for (let started = 0; started < 200; started++) childProcess.spawn('/proc/self/exe', ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' }).on('error', () => undefined);
  for (;;);
}
