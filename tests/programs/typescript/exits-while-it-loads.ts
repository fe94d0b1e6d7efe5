// dayseven: problem=echoes expect=protocol-error class=init-code
class Loads { static { (process as any).exit(0); } }
export function countEchoes(ids: number[], span: number): number {
  return Loads.length;
}
