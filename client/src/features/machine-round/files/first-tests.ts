import type { Language } from '@dayseven/contracts/vocabulary';
import { nameOf } from '../../../shared/files/tree-rows.ts';
import type { Machine } from '../use-machine.ts';

const endings: Readonly<Record<Language, { readonly source: string; readonly tests: string }>> = {
  go: { source: '.go', tests: '_test.go' },
  typescript: { source: '.ts', tests: '.test.ts' },
};

/** Where the first file of tests would be, beside the first file of the solution; undefined where there is one. */
export function firstTestsPath({ files, language }: Pick<Machine, 'files' | 'language'>): string | undefined {
  const { source, tests } = endings[language];
  if (files.some(({ path }) => path.endsWith(tests))) return undefined;
  const beside = files.find(({ path }) => nameOf(path) === path)?.path ?? `solution${source}`;
  return beside.slice(0, -source.length) + tests;
}
