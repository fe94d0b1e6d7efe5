// dayseven: problem=echoes expect=time-limit class=ignores-signals
const node = process as any;

export function countEchoes(ids: number[], span: number): number {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGXCPU', 'SIGALRM']) node.on(signal, () => undefined);
  for (;;);
}
