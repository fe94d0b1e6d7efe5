import { describe, expect, it } from '@jest/globals';
import type { MachineDebrief } from '@dayseven/contracts';
import type { MachineId, ProblemId, RoundId } from '@dayseven/contracts/vocabulary';
import { reportFile } from '../../../shared/report/report-file.tsx';
import { MachineReport, type MachineReportData } from './MachineReport.tsx';

const hostile = '<script>alert(1)</script><img src="https://elsewhere.example/x">';
const minute = 60_000;
const long = Array.from({ length: 90 }, (_, at) => `// line ${at + 1}`).join('\n');
const debrief: MachineDebrief = {
  machineId: 'lot' as MachineId, title: 'A parking lot', language: 'go',
  levels: [
    { number: 1, title: 'Park', isExtension: false, openedAtMs: 0, passedAtMs: 18 * minute, spentMs: 18 * minute, attempts: 2, scripts: { passed: 6, of: 6 }, missed: [], model: [] },
    { number: 2, title: 'Fees', isExtension: false, openedAtMs: 18 * minute, spentMs: 22 * minute, attempts: 1, scripts: { passed: 3, of: 5 }, missed: ['at-once'], model: [] },
    { number: 3, title: 'Holds', isExtension: true, spentMs: 0, attempts: 0, scripts: { passed: 0, of: 4 }, missed: [], model: [] },
  ],
  change: { sinceMs: 40 * minute, files: [{ path: 'lot.go', added: 10, removed: 2, of: 80, before: '', after: long }] },
  evidence: [{ kind: 'race', outcome: 'clean', message: 'No race in 20 rounds of 2 scripts.', rounds: 20, stacks: [] }, { kind: 'own-tests', message: '1 of 2 tests passed.', tests: [{ path: ['TestPark', 'full'], outcome: 'failed' }, { path: ['TestFree'], outcome: 'passed' }] }],
  warnings: 0,
  remarks: [{ remark: 'question-1', text: 'What is shared?', answer: 'said' }],
  design: [], pitfalls: [], takeaways: ['second-level-fails'],
  marks: [{ atMs: 10 * minute, kind: 'probe', text: 'What is shared?' }, { atMs: 18 * minute, kind: 'submission', verdict: 'accepted', problemId: 'lot-level-1' as ProblemId }],
  own: { files: [{ path: 'lot.go', text: long }, { path: 'fee.go', text: hostile }], pad: '## Types' },
};
const data: MachineReportData = {
  round: {
    id: 'r' as RoundId, kind: 'machine-coding', version: 1, sheets: [],
    timed: {
      conditions: { minutes: 55, mode: 'strict', extraTime: 1 },
      clock: { state: 'over', now: 0, usedMs: 55 * minute, creditedMs: 0, pausedMs: 0, startedAt: 1_700_000_000_000 },
      notes: hostile, discounted: 'the doorbell', rating: { bands: { extensible: 'leaning-hire' }, line: 'It went well.' },
    },
    machine: {
      conditions: { minutes: 55, mode: 'strict', extraTime: 1, form: 'day', language: 'go', seed: 7 },
      machine: {
        machineId: 'lot' as MachineId, title: 'A parking lot', language: 'go', concurrency: '', given: [], files: [], pad: { revision: 0, text: '' }, revision: 0, jobs: [],
        levels: [{ number: 1, opensAtMs: 0, isExtension: false, open: { problemId: 'lot-level-1' as ProblemId, title: 'Park', statement: '', samples: [], starters: [] } }],
      },
    },
  },
  debrief,
};

describe('the report of a machine-coding round as a file', () => {
  const file = reportFile('Machine-coding round', <MachineReport {...data} />);
  const page = new DOMParser().parseFromString(file, 'text/html');
  const rows = (name: string) => [...page.querySelectorAll(`section:has(h2) table`)].filter((table) => table.closest('section')?.querySelector('h2')?.textContent === name).map((table) => [...table.querySelectorAll('tbody tr')].map((row) => row.textContent));

  it('[K82] says what to take along, the bands beside the facts, the levels by time, what the extension cost, and what was found', () => {
    for (const part of [
      'A parking lot. 55 min, Go, as on day 7, Strict, seed 7. 55 min used.', 'Does not count: the doorbell', 'ExtensibleLeaning hireSince the extension: 10 lines added, 2 removed; 1 file of before touched.', 'It went well.',
      'Races: No race in 20 rounds of 2 scripts.', 'Own tests: 1 of 2 tests passed. Failed: TestPark/full.', 'What changed since the extension came at 40:00', '10:00 Interviewer: What is shared? Answered aloud.', '18:00 Submission: Accepted (Level 1)', 'lot.go (90 lines)', '## Types',
    ]) expect(page.body.textContent).toContain(part);
    expect(rows('The levels')).toEqual([
      ['Level 1: Park00:0018:0018 min26 of 6 passed', 'Level 2: Fees18:00Not passed22 min13 of 5 passed; failed: at-once', 'Extension: HoldsNot opened.'], ['lot.go+10−280'],
    ]);
  });

  it('[K83] has the files whole, and prints their first lines and how many more there are', () => {
    expect(page.querySelector('pre')?.textContent).toBe(long);
    expect(page.querySelector('.on-paper')?.textContent).toBe('31 more lines; the HTML file has all.');
  });

  it('[K83] prints at most eight files, and has all', () => {
    const many = Array.from({ length: 11 }, (_, at) => ({ path: `f${at}.go`, text: 'package f\n' }));
    const printed = new DOMParser().parseFromString(reportFile('', <MachineReport {...data} debrief={{ ...debrief, own: { ...debrief.own, files: many } }} />), 'text/html');
    expect([printed.querySelectorAll('div.off-paper pre'), printed.querySelectorAll('div:not(.off-paper) > pre')].map(({ length }) => length)).toEqual([3, 8]);
    expect(printed.body.textContent).toContain('3 more files; the HTML file has all.');
  });

  it('[K82] loads nothing and runs nothing, whatever was written into the round', () => {
    expect(page.querySelectorAll('script, img, image, link, iframe, foreignObject, [src], [href]')).toHaveLength(0);
    expect(page.body.textContent.split(hostile)).toHaveLength(3);
  });
});
