// dayseven: problem=echoes expect=runtime-error class=exit-handlers
const node = process as any;

export function countEchoes(ids: number[], span: number): number {
  node.removeAllListeners('uncaughtException');
  node.on('uncaughtException', () => undefined);
  node.reallyExit = () => undefined;
  node.exit = () => undefined;
  node.emit = () => true;
  throw new Error('swallow this');
}
