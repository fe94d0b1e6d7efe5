import { expect, it } from '@jest/globals';
import type { BehavioralView, DayView, MachineDebrief } from '@dayseven/contracts';
import type { DayId, MachineId, NoteId, QuestionId, RecordingId, RoundId } from '@dayseven/contracts/vocabulary';
import { reportFile } from '../../shared/report/report-file.tsx';
import { DayReport, type OfRound } from './DayReport.tsx';

const view: DayView = {
  id: 'd' as DayId, now: 0, standing: { at: 'over', because: 'finished' }, notes: [], rounds: [],
  conditions: { startsAt: 0, rounds: [{ kind: 'behavioral', minutes: 50 }], breakMinutes: 10, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1, assistance: 'plain' },
};
const hostile = '<script>alert(1)</script>';
const answers: OfRound<BehavioralView> = {
  roundId: 'b' as RoundId,
  conditions: { questions: 1, minutes: 50, mode: 'strict', extraTime: 1, seed: 7 }, of: 1,
  asked: [{
    id: 'a' as QuestionId, text: 'When did you fail?', shape: 'story', answerMinutes: 2, state: 'closed', askedMs: 60_000, answerFromMs: 120_000, finishedMs: 200_000, closedMs: 210_000, typed: `I split it.\n${hostile}`, band: 'leaning-hire',
    followUps: [{ text: 'And then?', typed: 'Nine.', answer: 'said' }],
    recordings: [{ id: 'r' as RecordingId, part: 0, end: { because: 'candidate', ms: 60_000 }, fillers: [1_000, 2_000] }, { id: 's' as RecordingId, part: 1, end: { because: 'candidate', ms: 5_000 } }],
    after: { family: 'failure', competencies: [], because: [], recorded: { recordingId: 'r' as RecordingId, marks: [], shares: { situation: 58, task: 0, action: 38, result: 4, unmarked: 0 } } },
  }],
  review: { notes: 1, graded: [{ noteId: 'n' as NoteId, question: 'What of a nil map?', grade: 'good' }] },
};

it('[V62] a day\'s report has its behavioral answers and the notes reviewed', () => {
  const file = reportFile('Day 7', <DayReport view={view} designs={[]} machines={[]} answers={[answers]} />);
  const page = new DOMParser().parseFromString(file, 'text/html');
  for (const part of [
    'When did you fail?', 'Asked at 01:00. Prepared for 01:00, answered in 01:20. Recorded: 01:05. Your band: Leaning hire. By your marks: Situation 58 %, Task 0 %, Action 38 %, Result 4 %. By your taps: 2 fillers, 2.0 a minute.',
    `I split it.\n${hostile}`, 'And then? Answered aloud. Nine.', 'Good: What of a nil map?',
  ]) expect(page.body.textContent).toContain(part);
  expect(page.querySelectorAll('script, img, link, [src], [href]')).toHaveLength(0);
});

const machine: OfRound<MachineDebrief> = {
  roundId: 'm' as RoundId,
  machineId: 'lot' as MachineId, title: 'A parking lot', language: 'go', warnings: 0, remarks: [], design: [], pitfalls: [], takeaways: ['extension-fails'], marks: [], own: { files: [], pad: '' },
  levels: [
    { number: 1, title: 'Park', isExtension: false, openedAtMs: 0, passedAtMs: 900_000, spentMs: 900_000, attempts: 2, scripts: { passed: 6, of: 6 }, missed: [], model: [] },
    { number: 3, title: hostile, isExtension: true, openedAtMs: 2_400_000, spentMs: 900_000, attempts: 1, scripts: { passed: 1, of: 4 }, missed: ['at-once'], model: [] },
  ],
  change: { sinceMs: 2_400_000, files: [{ path: 'lot.go', added: 10, removed: 2, of: 80, before: '', after: '' }] },
  evidence: [{ kind: 'race', outcome: 'clean', message: 'No race in 20 rounds of 2 scripts.', rounds: 20, stacks: [] }],
};

it('[K86] a day\'s report has its machine coding by name: the levels by time, what was looked at, and what the extension changed', () => {
  const page = new DOMParser().parseFromString(reportFile('Day 7', <DayReport view={view} designs={[]} machines={[machine]} answers={[]} />), 'text/html');
  const section = [...page.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === 'Machine coding: A parking lot');
  expect([...(section?.querySelectorAll('tbody tr') ?? [])].map(({ textContent }) => textContent)).toEqual(['Level 1: Park00:0015:0015 min26 of 6 passed', `Extension: ${hostile}40:00Not passed15 min11 of 4 passed; failed: at-once`, 'lot.go+10−280']);
  expect(section?.textContent).toContain('Races: No race in 20 rounds of 2 scripts.');
  expect(page.querySelectorAll('script, img, link, [src], [href]')).toHaveLength(0);
});
