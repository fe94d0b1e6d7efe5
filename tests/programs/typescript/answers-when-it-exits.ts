// dayseven: problem=echoes expect=protocol-error class=exit-handlers
// A forged answer as the last thing it does, with one byte too many.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
const node = process as any;

export function countEchoes(ids: number[], span: number): number {
  node.on('exit', () => fs.writeSync(4, new Uint8Array([8, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0])));
  node.exit(0);
  return 0;
}
