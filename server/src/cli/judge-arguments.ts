import type { JobKind } from '@dayseven/contracts';
import { CouldNot } from './could-not.ts';

export interface JudgeArguments {
  readonly problemId: string;
  readonly file: string;
  readonly kind: Extract<JobKind, 'run' | 'submission'>;
}

const usage = 'Usage: npm run --silent judge -- <problem-id> <file.go|file.ts|folder> [--run|--submit]';

/** All cases are judged unless `--run` asks for the samples. @throws CouldNot */
export function readJudgeArguments(args: readonly string[]): JudgeArguments {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--run' && flag !== '--submit');
  if (unknown !== undefined) throw new CouldNot(`There is no option ${unknown}. ${usage}`);
  if (new Set(flags).size > 1) throw new CouldNot(`Either --run or --submit. ${usage}`);

  const [problemId, file, ...more] = args.filter((arg) => !arg.startsWith('-'));
  if (problemId === undefined || file === undefined || more.length > 0) throw new CouldNot(usage);
  return { problemId, file, kind: flags.includes('--run') ? 'run' : 'submission' };
}
