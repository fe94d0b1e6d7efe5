import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DayId } from '@dayseven/contracts';
import { foldDay } from '../../domain/day/day.ts';
import { dayEntry, dayEventRow } from './day-rows.ts';
import type { DayEventRow } from './tables.ts';

const golden = JSON.parse(readFileSync(new URL('golden/day-events.json', import.meta.url), 'utf8')) as readonly Omit<DayEventRow, 'day_id'>[];
const dayId = DayId.parse('00000000-0000-4000-8000-000000000001');

describe('a day\'s events as stored', () => {
  it('[P7] every format ever written is still read and folded', () => {
    expect(foldDay(golden.map(dayEntry))).toMatchObject({
      conditions: { breakMinutes: 10, extraTime: 1.25 }, notes: ['Heaps: sift down'], isEnded: true,
      rounds: [{ kind: 'dsa', minutes: 70, roundId: '00000000-0000-4000-8000-000000000001' }, { kind: 'dsa', minutes: 35 }],
      retrospective: { wentWell: 'The plan.' },
    });
  });

  it('[P7] today\'s formats are the newest in the golden log', () => {
    expect(golden.map((row) => dayEventRow(dayId, row.seq, dayEntry(row)))).toEqual(golden.map((row) => ({ day_id: dayId, ...row })));
  });

  it('[P7] what was never written is refused', () => {
    expect(() => dayEntry({ at: 1, type: 'day-ended', v: 2, body: '{}' })).toThrow();
    expect(() => dayEntry({ at: 1, type: 'day-doubled', v: 1, body: '{}' })).toThrow();
  });
});
