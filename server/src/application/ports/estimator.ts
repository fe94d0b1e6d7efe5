import type { Result } from '../../domain/result.ts';

/** Works out one line of an estimate: the result with its unit, or one sentence on what is wrong with it. */
export type Estimator = (line: string) => Promise<Result<string, string>>;
