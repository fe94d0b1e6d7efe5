import { expect, test } from '@jest/globals';
import { changesOfModels } from './models-beside.ts';

const files = [{ path: 'lot/index.ts', text: 'one' }, { path: 'lot/board.ts', text: 'two' }, { path: 'lot/fee.ts', text: 'three' }];

test.each([
  ['all but the one that is shown at first', new Map(), files, { put: [files[1], files[2]], drop: [] }],
  ['nothing where nothing changed', new Map([['lot/board.ts', 'two'], ['lot/fee.ts', 'three']]), files, { put: [], drop: [] }],
  ['what another tab wrote', new Map([['lot/board.ts', 'old'], ['lot/fee.ts', 'three']]), files, { put: [files[1]], drop: [] }],
  ['what was renamed, under its new name alone', new Map([['lot/board.ts', 'two'], ['lot/price.ts', 'three']]), files, { put: [files[2]], drop: ['lot/price.ts'] }],
  ['nothing of the file that is shown, though it was beside before', new Map([['lot/index.ts', 'old'], ['lot/board.ts', 'two'], ['lot/fee.ts', 'three']]), files, { put: [], drop: [] }],
  ['no file that is gone', new Map([['lot/board.ts', 'two'], ['lot/fee.ts', 'three'], ['lot/gone.ts', 'x']]), files, { put: [], drop: ['lot/gone.ts'] }],
])('[K14] the checker of a solution learns %s', (_, known, wanted, changes) => {
  expect(changesOfModels(known, wanted, 'lot/index.ts')).toEqual(changes);
});
