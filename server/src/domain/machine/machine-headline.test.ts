import { describe, expect, it } from '@jest/globals';
import type { Evidence, FileId } from '@dayseven/contracts/vocabulary';
import { countChange } from '../../adapters/diff/count-change.ts';
import { changedFiles } from './changed-files.ts';
import type { LevelAccount } from './level-accounts.ts';
import { firstTests } from './first-tests.ts';
import { machineAccount } from './machine-account.ts';
import { machineLines, type MachineAccount } from './machine-headline.ts';
import { foldMachineRound } from './machine-round.ts';
import { machineLog, minute, shop } from './machine.fixture.ts';

const unopened = (number: number, isExtension = false): LevelAccount => ({ number, isExtension, opensAtMs: 0, spentMs: 0, attempts: 0, scripts: { passed: 0, of: 0 }, missed: [] });
const passed = (number: number, isExtension = false): LevelAccount => ({ ...unopened(number, isExtension), openedAtMs: 0, passedAtMs: minute, verdict: 'accepted' });
const failed = (number: number, isExtension = false): LevelAccount => ({ ...unopened(number, isExtension), openedAtMs: 0, verdict: 'wrong-answer' });
const good: MachineAccount = { levels: [passed(1), passed(2), passed(3, true)], hasOwn: true, change: { isTouched: true, removed: 20, of: 40 }, hasRace: false, sizes: [90, 60], hasTests: true, pad: 'Lot asks Board.' };
const ours = { ...failed(1), verdict: 'internal-error' } as const;

describe('the headline of a machine-coding round', () => {
  it.each<[string, Partial<MachineAccount>, readonly string[]]>([
    ['a round with all of it', {}, ['machine-holds']],
    ['a round that ended before the request', { levels: [passed(1), passed(2)], change: undefined }, ['machine-holds']],
    ['our own failure', { levels: [ours, passed(2)] }, ['machine-holds']],
    ['a level that never opened', { levels: [passed(1), unopened(2)] }, ['machine-holds']],
    ['nothing of one\'s own', { hasOwn: false, levels: [failed(1), failed(2)], hasTests: false, pad: ' \n', change: { isTouched: false, removed: 0, of: 40 } }, ['machine-empty', 'pad-empty']],
    ['a first level that fails, and with it the second', { levels: [failed(1), failed(2)] }, ['first-level-fails']],
    ['a second level that fails', { levels: [passed(1), failed(2)] }, ['second-level-fails']],
    ['a race', { hasRace: true }, ['race-found']],
    ['a request nobody took up', { levels: [passed(1), passed(2), failed(3, true)], change: { isTouched: false, removed: 0, of: 40 } }, ['extension-untouched']],
    ['a request that was begun', { levels: [passed(1), passed(2), failed(3, true)] }, ['extension-fails']],
    ['a third level of the full form', { levels: [passed(1), passed(2), failed(3)], change: undefined }, ['later-level-fails']],
    ['more than half of the old lines', { change: { isTouched: true, removed: 21, of: 40 } }, ['extension-rewrote']],
    ['one long file', { sizes: [121] }, ['one-file']],
    ['one short file', { sizes: [120] }, ['machine-holds']],
    ['no test', { hasTests: false }, ['tests-missing']],
    ['an empty pad', { pad: '\n' }, ['pad-empty']],
    ['more than three lines', { levels: [passed(1), failed(2), failed(3, true)], hasRace: true, hasTests: false, pad: '' }, ['second-level-fails', 'race-found', 'extension-fails']],
  ])('[K72] of %s is the first true line of the list', (_what, over, lines) => expect(machineLines({ ...good, ...over })).toEqual(lines));
});

describe('[K72] what the headline looks at', () => {
  const round = foldMachineRound(machineLog())!;
  const begun = { id: shop, path: 'shop.go', text: 'package shop\n' };
  const left = { round, levels: [], files: [begun], extension: undefined, evidence: [], pad: '## Types\n' };

  it('is nothing of one\'s own where files stand as they began', () => {
    expect(machineAccount(left)).toMatchObject({ hasOwn: false, change: undefined, hasRace: false, sizes: [1], hasTests: false, pad: '' });
    expect(machineAccount({ ...left, files: [begun, { id: 'file:empty' as FileId, path: 'rules.go', text: '\n' }] })).toMatchObject({ hasOwn: false });
  });

  it('[K68] is no test while a file of tests is as it began, or has none in it', () => {
    const [file, text] = ['file:test' as FileId, firstTests('go', 'shop_test.go', { name: 'Shop', module: 'shop' })];
    const withTests = foldMachineRound(machineLog([1, { type: 'file-created', v: 1, file, path: 'shop_test.go', text }]))!;
    const lookAt = (now: string) => {
      const files = [begun, { id: file, path: 'shop_test.go', text: now }];
      return machineAccount({ ...left, round: withTests, files, extension: { sinceMs: 0, before: [begun], files: changedFiles([begun], files, () => text, countChange) } });
    };
    expect([text, 'package shop\n', text.replace(/t\.Skip.*/, 'NewShop()')].map(lookAt)).toMatchObject([
      { hasOwn: false, hasTests: false, change: { isTouched: false } }, { hasTests: false, change: { removed: 0 } }, { hasOwn: true, hasTests: true, change: { isTouched: true, removed: 0 } },
    ]);
  });

  it('is tests by their names, races by the newest look, and the old lines of every file', () => {
    const test = { id: 'file:test' as FileId, path: 'shop_test.go', text: 'package shop\n\nfunc TestIt() {}\n' };
    const extension = { sinceMs: 0, before: [begun, test], files: [{ path: 'shop.go', added: 2, removed: 1, of: 1, before: '', after: '' }] };
    const evidence: readonly Evidence[] = [{ kind: 'race', outcome: 'race', message: '', rounds: 5, stacks: [] }];
    expect(machineAccount({ ...left, files: [begun, test], extension, evidence, pad: '## Types\nShop sells.\n' })).toEqual({
      levels: [], hasOwn: true, change: { isTouched: true, removed: 1, of: 4 }, hasRace: true, sizes: [1], hasTests: true, pad: 'Shop sells.\n',
    });
  });
});
