import { describe, expect, it } from '@jest/globals';
import type { NoteId, QuestionId, RoundId, StoryId } from '@dayseven/contracts/vocabulary';
import type { BehavioralRoundView } from '../../../connection/use-timed-round.ts';
import { reportFile } from '../../../shared/report/report-file.tsx';
import { BehavioralReport } from './BehavioralReport.tsx';

const hostile = '<script>alert(1)</script><img src="https://elsewhere.example/x">';
const typed = Array.from({ length: 20 }, (_, at) => `line ${at + 1} of I`).join('\n');
const round: BehavioralRoundView = {
  id: 'r' as RoundId, kind: 'behavioral', version: 1, sheets: [],
  timed: {
    conditions: { minutes: 50, mode: 'strict', extraTime: 1 },
    clock: { state: 'over', now: 0, usedMs: 3_000_000, creditedMs: 0, pausedMs: 0, startedAt: 1_700_000_000_000 },
    notes: '', discounted: 'the doorbell', rating: { bands: { impact: 'leaning-hire' }, line: 'It went well.' },
  },
  behavioral: {
    conditions: { questions: 4, minutes: 50, mode: 'strict', extraTime: 1, seed: 7 }, of: 4, takeaways: ['no-result', 'story-missing'],
    asked: [{
      id: 'a' as QuestionId, text: 'When did you fail?', shape: 'story', answerMinutes: 2, state: 'closed', askedMs: 60_000, answerFromMs: 120_000, finishedMs: 200_000, typed, recordings: [],
      followUps: [{ text: 'And then?', typed: hostile, answer: 'said' }], band: 'leaning-no', story: { id: 's' as StoryId, title: 'The queue' },
      after: { family: 'failure', competencies: [], because: [], marking: { units: [], marks: [], shares: { situation: 58, task: 0, action: 38, result: 4, unmarked: 0 } }, signals: { good: ['Names the number.'], red: ['Blames.'] } },
    }],
    review: { notes: 1, graded: [{ noteId: 'n' as NoteId, question: 'What of a nil map?', grade: 'good' }] },
  },
};

describe('the report of a behavioral round as a file', () => {
  const file = reportFile('Behavioral round', <BehavioralReport round={round} />);
  const page = new DOMParser().parseFromString(file, 'text/html');

  it('[V40] says what to take along, the bands beside the facts, each answer and where it went, and the notes reviewed', () => {
    for (const part of [
      '4 questions, 50 min, Strict, seed 7. 50 min used.', 'Does not count: the doorbell', 'A story without its result. Decide on the last sentence first', 'A question none of your stories answers',
      'ResultLeaning hireBy what you typed: a number in 1 of 1 answer.', 'It went well.', 'When did you fail?', 'Asked at 01:00. Prepared for 01:00, answered in 01:20. Your band: Leaning no. Story: The queue. By your marks: Situation 58 %, Task 0 %, Action 38 %, Result 4 %.',
      'And then? Answered aloud.', 'Good signs: Names the number. Red flags: Blames.', 'Good: What of a nil map?',
    ]) expect(page.body.textContent).toContain(part);
  });

  it('[V40] has an answer whole, and prints its first lines and how many more there are', () => {
    expect(page.querySelector('pre')?.textContent).toBe(typed);
    expect(page.querySelector('.on-paper')?.textContent).toBe('6 more lines; the HTML file has all.');
  });

  it('[V40] loads nothing and runs nothing, whatever was written into the round', () => {
    expect(page.querySelectorAll('script, img, link, iframe, [src], [href]')).toHaveLength(0);
    expect(file).not.toMatch(/url\(|@import/);
    expect(page.body.textContent.split(hostile)).toHaveLength(2);
  });
});
