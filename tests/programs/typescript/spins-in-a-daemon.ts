// dayseven: problem=echoes expect=time-limit class=daemons
// Forked twice and orphaned: its processor time is the program's all the same.
const childProcess = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('child_process');

export function countEchoes(ids: number[], span: number): number {
  childProcess.spawn('/proc/self/exe', ['-e', "require('child_process').spawn('/proc/self/exe', ['-e', 'for (;;);'], { detached: true, stdio: 'ignore' }).unref()"], { detached: true, stdio: 'ignore' }).unref();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return 0;
}
