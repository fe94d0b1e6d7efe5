// dayseven: problem=echoes expect=runtime-error class=panics
declare global { interface ErrorConstructor { prepareStackTrace: unknown } }

export function countEchoes(ids: number[], span: number): number {
  Error.prepareStackTrace = () => { throw new Error('again'); };
  const error = new Error(`nonsense ${ids.length + span}`);
  Object.defineProperty(error, 'message', { get: () => { throw error; } });
  throw error;
}
