// dayseven: problem=echoes expect=protocol-error class=tampers-with-descriptors
// The harness answers into a file.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  fs.closeSync(4);
  fs.openSync('/tmp/answers', 'w+');
  fs.openSync('/tmp/answers', 'w+');
  return right(ids, span);
}
