import { CouldNot } from '../../server/src/cli/could-not.ts';

export interface BenchArguments {
  readonly names: readonly string[];
  readonly quick: boolean;
}

const usage = 'Usage: npm run bench -- [--quick] [--only name,name]';

/** Which benches to run. @throws CouldNot */
export function readBenchArguments(args: readonly string[], known: readonly string[]): BenchArguments {
  const quick = args.includes('--quick');
  const rest = args.filter((arg) => arg !== '--quick');
  if (rest.length === 0) return { names: known, quick };
  const [flag, list, ...more] = rest;
  if (flag !== '--only' || list === undefined || more.length > 0) throw new CouldNot(usage);
  const names = list.split(',');
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) throw new CouldNot(`There is no bench "${strange}"; there are ${known.join(', ')}.`);
  return { names, quick };
}
