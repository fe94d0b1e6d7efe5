import { expect, jest, test } from '@jest/globals';
import type { DayView, DesignDebrief } from '@dayseven/contracts';
import type { DayId, RoundId } from '@dayseven/contracts/vocabulary';
import { reportFile } from '../../shared/report/report-file.tsx';
import { DayReport, type OfRound } from './DayReport.tsx';

const clock = { state: 'over', now: 0, usedMs: 3_000_000, creditedMs: 0, pausedMs: 0, startedAt: 1_700_000_000_000, endedAt: 1_700_003_000_000 } as const;
const view: DayView = {
  id: 'd' as DayId, now: 0, standing: { at: 'over', because: 'finished' }, notes: ['nil maps'],
  conditions: { startsAt: 0, rounds: [{ kind: 'dsa', minutes: 70 }, { kind: 'design', minutes: 65 }], breakMinutes: 10, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 3, assistance: 'highlighting' },
  rounds: [{ kind: 'dsa', minutes: 70 }, { kind: 'design', minutes: 65, roundId: 'r' as RoundId, clock, headline: { kind: 'no-parts' } }],
};
const design: OfRound<DesignDebrief> = {
  roundId: 'r' as RoundId, title: 'Ride hailing', asked: [], unasked: [], pitfalls: [], model: [], probes: [], takeaways: [], marks: [], curveball: { says: '', goodAnswer: '' },
  points: [{ id: 'a', section: 'api', point: 'A ride is a state machine.', pitfall: '', saidAloud: false, evidence: [{ word: 'state', where: 'board' }] }],
  own: { document: '', components: [], elements: [{ id: 't', type: 'text', version: 1, isDeleted: false, text: 'Ride service', x: 0, y: 0, width: 90, height: 20 }] },
};

test('[D73] a day\'s report has its design by name, with its points and its board', () => {
  const page = new DOMParser().parseFromString(reportFile('Day 7', <DayReport view={view} designs={[design]} machines={[]} answers={[]} />), 'text/html');
  const section = [...page.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === 'System design: Ride hailing');
  expect(section?.textContent).toContain('1 of 1 point shown.');
  expect(section?.querySelector('svg')?.getAttribute('aria-label')).toBe('Board: Ride service');
  expect(page.querySelectorAll('tbody tr')).toHaveLength(2);
});

test('[R107] two rounds of a day that met the same task are two sections', () => {
  const complained = jest.spyOn(console, 'error').mockReturnValue();
  const page = new DOMParser().parseFromString(reportFile('Day 7', <DayReport view={view} designs={[design, { ...design, roundId: 's' as RoundId }]} machines={[]} answers={[]} />), 'text/html');
  expect([...page.querySelectorAll('h2')].filter(({ textContent }) => textContent === 'System design: Ride hailing')).toHaveLength(2);
  expect(complained).not.toHaveBeenCalled();
});
