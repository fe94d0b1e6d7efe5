// dayseven: problem=echoes expect=accepted class=zombies
// PID 1 buries them.
const childProcess = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('child_process');
let started = false;

export function countEchoes(ids: number[], span: number): number {
  if (!started) {
    const parent = "for (let i = 0; i < 3; i++) require('child_process').spawn('/usr/bin/prlimit', ['--version'], { detached: true, stdio: 'ignore' }).unref(); process.kill(process.pid, 'SIGKILL')";
    for (let i = 0; i < 3; i++) childProcess.spawnSync('/proc/self/exe', ['-e', parent]);
  }
  started = true;
  return right(ids, span);
}
