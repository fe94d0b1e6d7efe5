import { expect, test } from '@jest/globals';
import type { RoundListItem } from '@dayseven/contracts';
import type { DsaConditions, ProblemId } from '@dayseven/contracts/vocabulary';
import { dsaFirstSecond } from './conditions-words.ts';
import { hasReport, listedConditions, listedOutcome, roundName } from './listed-words.ts';

const conditions: DsaConditions = { problems: 2, minutes: 70, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1 };
const dsa = (over: Partial<DsaConditions>) => ({ kind: 'dsa' as const, conditions, dsa: { conditions: { ...conditions, ...over }, problems: [] } }) as unknown as RoundListItem;
const of = (kind: 'design' | 'behavioral') => ({ kind, conditions: { minutes: 65, mode: 'relaxed', extraTime: 1 } }) as unknown as RoundListItem;
const drill = { problems: 1, sisterOf: 'boot-order' as ProblemId } as const;
const taste = { problems: 1, minutes: 2, taste: true } as const;

test('[H11] a round is named by its kind, a drill and a taste by what they are', () => {
  expect([dsa({}), dsa(drill), dsa(taste), of('design'), of('behavioral')].map(roundName)).toEqual(['DSA round', 'Drill', 'Two minutes to try', 'System design round', 'Behavioral round']);
  expect(listedConditions(of('design'))).toBe('1 h 5 min, Relaxed');
});

test('[K73] a machine-coding round is listed by its levels', () => {
  const machine = { title: 'Parking lot', form: 'day', passed: 2, levels: 3, headline: 'extension-fails' } as const;
  const listed = (over: Partial<RoundListItem>) => listedOutcome({ kind: 'machine-coding', conditions: { minutes: 55, mode: 'strict', extraTime: 1 }, ...over } as RoundListItem);
  expect([listed({ machine }), listed({})]).toEqual(['Parking lot: 2 of 3 levels passed', '']);
});

test('[K85] a machine-coding round leads to its report and its tape once it is judged', () => {
  const machine = { title: 'Parking lot', form: 'day', passed: 2, levels: 3, headline: 'extension-fails' } as const;
  const has = (over: Partial<RoundListItem>) => hasReport({ kind: 'machine-coding', clock: { state: 'over' }, ...over } as RoundListItem);
  expect([has({ machine }), has({ isAwaited: true }), has({ machine, clock: { state: 'running' } as RoundListItem['clock'] })]).toEqual([true, false, false]);
});

test('[H11] the lobby says what the first second shows', () => {
  expect([{}, { problems: 1 } as const, drill, taste].map((over) => dsaFirstSecond({ ...conditions, ...over }))).toEqual([
    'The problems show with the first second.',
    'The problem shows with the first second.',
    'A problem like the one to drill shows with the first second.',
    'An easy problem shows with the first second. Nothing of it counts.',
  ]);
});
