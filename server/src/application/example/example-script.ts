import { ProblemId, type DsaConditions, type JobKind, type Rating, type VerdictKind } from '@dayseven/contracts';
import type { Pick } from '../../domain/picking/pick-problems.ts';
import type { RoundEvent, SheetEvent } from '../../domain/round/round-event.ts';
import { programs } from './example-programs.ts';

/** What happens in the example at so many minutes of its clock. */
export type Step = { readonly minute: number } & (
  /** Typed until the draft is this text, for so many minutes. */
  | { readonly kind: 'typed'; readonly problemId: ProblemId; readonly minutes: number; readonly until: string }
  | { readonly kind: 'judged'; readonly problemId: ProblemId; readonly job: Exclude<JobKind, 'check'>; readonly verdict: VerdictKind; readonly message: string; readonly atTheEnd?: true }
  | { readonly kind: 'happened'; readonly event: RoundEvent }
);

const wristband = ProblemId.parse('worn-wristband');
const signal = ProblemId.parse('steady-signal');

export const exampleConditions: DsaConditions = { problems: 2, minutes: 70, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 7, assistance: 'highlighting' };
export const examplePicks: readonly Pick[] = [
  { problemId: wristband, because: ['topic-not-seen', 'never-opened'] },
  { problemId: signal, because: ['topic-not-seen', 'never-opened'] },
];

const rating: Rating = {
  bands: { correctness: 'leaning-hire', complexity: 'leaning-hire', communication: 'strong-hire', testing: 'leaning-no' },
  line: 'The tree was right after half an hour, and then I tidied it.',
};

const happened = (minute: number, event: RoundEvent): Step => ({ minute, kind: 'happened', event });
const typed = (minute: number, problemId: ProblemId, minutes: number, until: string): Step => ({ minute, kind: 'typed', problemId, minutes, until });
const judged = (minute: number, problemId: ProblemId, job: 'run' | 'submission', [verdict, message]: readonly [VerdictKind, string]): Step => ({ minute, kind: 'judged', problemId, job, verdict, message });

const green = ['accepted', 'All 2 cases passed.'] as const;
const sampleFails = ['wrong-answer', 'Sample 1: the answer is wrong.'] as const;
const asked = (problemId: ProblemId, kind: Extract<SheetEvent, { type: 'prompt-shown' }>['kind'], text: string): RoundEvent => ({ type: 'prompt-shown', v: 1, problemId, kind, text });
const said = (problemId: ProblemId, kind: Extract<SheetEvent, { type: 'prompt-shown' }>['kind'], answer: 'said' | 'put-aside' = 'said'): RoundEvent => ({ type: 'prompt-answered', v: 1, problemId, kind, answer });

/** A round of two problems: the first is solved at the second try, the second works at half an hour and is tidied until it does not. */
export const exampleScript: readonly Step[] = [
  happened(0, { type: 'round-started', v: 1 }),
  happened(1.4, { type: 'notes-saved', v: 1, text: 'wristband: pairs from both ends, skip "-"\n  "" -> "", "---" -> "---"\n' }),
  happened(3.1, asked(wristband, 'approach', 'What is your approach, before you write code?')),
  happened(4.2, said(wristband, 'approach')),
  typed(4.6, wristband, 5.2, programs.wristbandFirst),
  judged(10.2, wristband, 'run', ['compile-error', 'Line 25: missing return']),
  typed(10.5, wristband, 0.3, programs.wristbandOneHyphen),
  judged(11.1, wristband, 'run', green),
  happened(11.6, asked(wristband, 'test-it', 'Your run passes. How would you test it before you submit?')),
  happened(12.4, said(wristband, 'test-it')),
  happened(13.2, { type: 'own-cases-saved', v: 2, problemId: wristband, cases: [{ fields: ['""'] }, { fields: ['"?-b"'] }] }),
  judged(13.6, wristband, 'run', ['accepted', 'All 4 cases passed.']),
  judged(14.4, wristband, 'submission', ['wrong-answer', 'Wrong answer on a hidden case.']),
  typed(16.1, wristband, 0.9, programs.wristbandDone),
  judged(17.4, wristband, 'run', ['accepted', 'All 4 cases passed.']),
  judged(17.9, wristband, 'submission', ['accepted', 'All 34 cases passed.']),
  happened(18.3, asked(wristband, 'costs', 'What does it cost, in time and space? The drawer (Alt N) has a place for it.')),
  happened(18.9, { type: 'costs-said', v: 1, problemId: wristband, costs: { time: 'O(n)', space: 'O(n)' } }),
  typed(21.5, signal, 6.4, programs.signalStraight),
  judged(28.4, signal, 'run', sampleFails),
  happened(30.2, { type: 'hint-taken', v: 1, problemId: signal, hint: 1 }),
  typed(32.6, signal, 0.8, programs.signalRight),
  judged(33.7, signal, 'run', green),
  happened(34.5, asked(signal, 'test-it', 'Your run passes. How would you test it before you submit?')),
  happened(34.8, said(signal, 'test-it', 'put-aside')),
  typed(36.2, signal, 5.6, programs.signalTidied),
  judged(42.3, signal, 'run', sampleFails),
  judged(45, signal, 'run', sampleFails),
  typed(52.4, signal, 2.3, programs.signalAtTheEnd),
  judged(55.2, signal, 'run', sampleFails),
  happened(56.1, asked(signal, 'walk-through', 'Three runs failed. Walk me through one case by hand.')),
  happened(58.9, said(signal, 'walk-through')),
  judged(64.3, signal, 'run', sampleFails),
  { minute: 70, kind: 'judged', problemId: signal, job: 'submission', verdict: sampleFails[0], message: sampleFails[1], atTheEnd: true },
  happened(71, { type: 'round-rated', v: 1, rating }),
];
