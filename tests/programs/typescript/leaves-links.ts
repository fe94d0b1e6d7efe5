// dayseven: problem=echoes expect=accepted class=odd-files
// Nobody follows them: nothing is copied out of a container.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  for (const name of ['a', 'b', 'c', 'd']) fs.rmSync(`/tmp/${name}`, { force: true });
  fs.symlinkSync('/etc/passwd', '/tmp/a');
  fs.symlinkSync('/dev/urandom', '/tmp/b');
  fs.symlinkSync('/proc/1/environ', '/tmp/c');
  fs.symlinkSync('/tmp/d', '/tmp/d');
  fs.writeFileSync(`/tmp/${'n'.repeat(255)}`, '');
  fs.writeFileSync('/tmp/\n\u001b', '');
  for (const odd of [() => fs.linkSync('/opt/dayseven/node', '/tmp/hard'), () => fs.writeFileSync('/tmp/\0', ''), () => fs.readFileSync('/tmp/d')]) {
    let did = true;
    try {
      odd();
    } catch {
      did = false;
    }
    if (did) return -1;
  }
  return right(ids, span);
}
