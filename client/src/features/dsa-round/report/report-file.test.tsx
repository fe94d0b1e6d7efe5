import { describe, expect, it } from '@jest/globals';
import type { ProblemId, RoundId } from '@dayseven/contracts/vocabulary';
import { reportFile } from '../../../shared/report/report-file.tsx';
import { Report, type ReportData } from './Report.tsx';

const problemId = 'boot-order' as ProblemId;
const hostile = '<script>alert(1)</script><img src="https://elsewhere.example/x">';
const data: ReportData = {
  round: {
    id: 'r' as RoundId, kind: 'dsa', version: 1, sheets: [],
    timed: {
      conditions: { minutes: 70, mode: 'strict', extraTime: 1 },
      clock: { state: 'over', now: 0, usedMs: 600_000, creditedMs: 0, pausedMs: 0, startedAt: 1_700_000_000_000 },
      notes: hostile,
      discounted: 'the doorbell',
      rating: { bands: { correctness: 'strong-hire' }, line: hostile },
    },
    dsa: {
      conditions: { problems: 2, minutes: 70, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 7 },
      picks: [{ id: problemId, title: 'Boot Order', topics: ['graphs'], difficulty: 'medium', because: ['never-opened'] }],
      debrief: {
        accounts: [{ problemId, runs: 1, submissions: 1, ownCases: 0, hints: 0, prompts: { shown: 0, said: 0 }, firstRunMs: 60_000, verdict: 'wrong-answer' }],
        headline: { kind: 'nothing-works', problemId, atMs: 60_000 },
        takeaways: [{ kind: 'nothing-works', problemId, atMs: 60_000 }],
        contradictions: ['correctness'],
      },
    },
  },
  lessons: [{
    problemId, pattern: 'P.', invariant: 'I.', pitfall: 'F.', complexity: { time: 'O(n)', space: 'O(1)', why: 'W.' }, followUps: [], notes: [{ question: 'Which input?', happened: 'It was missed.', fix: 'Look there.' }],
    model: { language: 'go', source: 'package main' }, own: { language: 'go', source: hostile },
  }],
  marks: [{ atMs: 60_000, kind: 'run', problemId, verdict: 'wrong-answer' }],
  facts: {
    spans: [], silences: { count: 0, longestMs: 0 },
    sheets: [{ problemId, phases: [{ phase: 'plan', spentMs: 240_000, budgetMs: 540_000 }, { phase: 'implement', spentMs: 1_200_000, budgetMs: 900_000 }], breaks: [{ fromMs: 120_000, untilMs: 180_000, verdict: 'runtime-error', at: 'Sample 2' }] }],
    mistakes: [{ kind: 'code-first', problemId, afterMs: 40_000 }],
  },
};

describe('the report as a file', () => {
  const file = reportFile('DSA round', <Report {...data} />);

  it('[R48] says what happened, what to take along, and what was rated', () => {
    const text = new DOMParser().parseFromString(file, 'text/html').body.textContent;
    for (const part of ['2 problems, 1 h 10 min, Go, Strict, an editor with completion', 'Does not count: the doorbell', 'No working solution at the end (Boot Order, first run at 01:00)', 'Wrong answer.', 'Correctness: Strong hire', 'You rated correctness well', 'Run: Wrong answer', 'Which input? It was missed. Look there.']) expect(text).toContain(part);
  });

  it('[R67] says the phases against their budgets, what broke, and the classic mistakes', () => {
    const text = new DOMParser().parseFromString(file, 'text/html').body.textContent;
    for (const part of ['Clarify and plan: 4 min of 9 min. Implement: 20 min of 15 min, 5 min over.', 'a run failed again (runtime error at Sample 2); one passed at 03:00.', 'Your first edit came 40 s after the start']) expect(text).toContain(part);
  });

  it('[R67] has a long program whole, and prints its first lines and how many more there are', () => {
    const source = Array.from({ length: 60 }, (_, at) => `line ${at + 1}`).join('\n');
    const long: ReportData = { ...data, lessons: data.lessons.map((lesson) => ({ ...lesson, own: { language: 'go' as const, source } })) };
    const page = new DOMParser().parseFromString(reportFile('DSA round', <Report {...long} />), 'text/html');
    expect([...page.querySelectorAll('pre')].map((pre) => pre.textContent)).toContain(source);
    expect(page.querySelector('.off-paper')?.textContent.trim().split('\n')).toHaveLength(32);
    expect(page.querySelector('.on-paper')?.textContent).toBe('32 more lines; the HTML file has all.');
  });

  it('[D87] shows where it was spoken, where somebody listened', () => {
    const voice = { parts: [null, 0, 80, 30], spokenPercent: 37, listenedMs: 3_000_000, silences: [{ atMs: 65_000, ms: 130_000 }, { atMs: 600_000, ms: 61_000 }], recordings: [] };
    const page = new DOMParser().parseFromString(reportFile('DSA round', <Report {...data} voice={voice} />), 'text/html');
    expect([...page.querySelectorAll('.voice-strip rect')].map((part) => part.getAttribute('class'))).toEqual(['voice-silent', 'voice-spoken', 'voice-spoken']);
    expect(page.body.textContent).toContain('You spoke in 37 % of the 50 min 0 s that were listened to, by loudness alone. The longest silences: 2 min 10 s from 01:05, 1 min 1 s from 10:00.');
    expect(file).not.toContain('Thinking aloud');
  });

  it('[R48] loads nothing and runs nothing, whatever was written into the round', () => {
    const page = new DOMParser().parseFromString(file, 'text/html');
    expect(page.querySelectorAll('script, img, link, iframe, [src], [href]')).toHaveLength(0);
    expect(file).not.toMatch(/url\(|@import|<script/);
    expect(page.body.textContent.split(hostile)).toHaveLength(4);
  });
});
