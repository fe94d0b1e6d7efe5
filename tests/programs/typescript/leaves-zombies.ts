// dayseven: problem=echoes expect=accepted class=zombies
// Nobody waits for them: the event loop does not turn.
const childProcess = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('child_process');
let started = false;

export function countEchoes(ids: number[], span: number): number {
  if (!started) {
    for (let i = 0; i < 5; i++) childProcess.spawn('/usr/bin/prlimit', ['--version'], { stdio: 'ignore' });
  }
  started = true;
  return right(ids, span);
}
