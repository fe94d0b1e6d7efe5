import { expect, test } from '@jest/globals';
import type { FileView } from '@dayseven/contracts';
import type { Language } from '@dayseven/contracts/vocabulary';
import { firstTestsPath } from './first-tests.ts';

const having = (language: Language, ...paths: readonly string[]) => firstTestsPath({ language, files: paths.map((path) => ({ path }) as FileView) });

test('[K69] the first file of tests stands beside the first file at the top; where there is one, none is offered', () => {
  expect([having('go', 'spots/board.go', 'lot.go'), having('typescript', 'index.ts'), having('go'), having('typescript')]).toEqual(['lot_test.go', 'index.test.ts', 'solution_test.go', 'solution.test.ts']);
  expect([having('go', 'lot.go', 'spots/board_test.go'), having('typescript', 'index.ts', 'fee.test.ts')]).toEqual([undefined, undefined]);
});
