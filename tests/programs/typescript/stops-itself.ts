// dayseven: problem=echoes expect=time-limit class=stops-itself
const node = process as any;

export function countEchoes(ids: number[], span: number): number {
  node.kill(node.pid, 'SIGSTOP');
  return 0;
}
