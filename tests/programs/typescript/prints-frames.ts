// dayseven: problem=echoes expect=wrong-answer class=prints-frames
// As the supervisor would, to the wrong reader.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  frame(4, new Uint8Array([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]));
  frame(6, Uint8Array.from('{"peakMemoryBytes":1,"oomKills":0,"cpuNs":1}', (letter) => letter.charCodeAt(0)));
  return -1;
}

function frame(kind: number, payload: Uint8Array): void {
  fs.writeSync(1, new Uint8Array([kind, payload.length, 0, 0, 0]));
  fs.writeSync(1, payload);
}
