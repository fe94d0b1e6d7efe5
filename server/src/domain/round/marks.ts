import type { Band, Grade, MarkKind, ProblemId, VerdictKind } from '@dayseven/contracts/vocabulary';
import type { LogEntry } from './timed-round.ts';
import type { RoundEvent, SheetEvent } from './round-event.ts';
import { roundTime } from './round-time.ts';

/** Something worth jumping to in the tape of a round; `atMs` is the round's own time. */
export interface Mark {
  readonly atMs: number;
  readonly kind: MarkKind;
  readonly problemId?: ProblemId;
  readonly verdict?: VerdictKind;
  readonly band?: Band;
  readonly grade?: Grade;
  /** What was said, by the interviewer or the candidate. */
  readonly text?: string;
}

const ofTheClock = { 'round-paused': 'pause', 'time-credited': 'credit', 'round-ended': 'end' } as const;

/** The marks of a round on a clock, in order. */
export function marksOf(log: readonly LogEntry[]): readonly Mark[] {
  const timeOf = roundTime(log);
  return log.flatMap(({ at, event }): readonly Mark[] => {
    const mark = markOf(event);
    return mark ? [{ atMs: timeOf(at), ...mark }] : [];
    // What was asked at a moment may be saved after what happened since.
  }).sort((one, other) => one.atMs - other.atMs);
}

function markOf(event: RoundEvent): Omit<Mark, 'atMs'> | undefined {
  if ('problemId' in event) return event.type === 'round-opened' ? undefined : markOnSheet(event);
  if (event.type === 'was-away') return { kind: 'away', text: `${Math.round(event.ms / 1000)} s` };
  if (event.type === 'round-paused' || event.type === 'time-credited' || event.type === 'round-ended') return { kind: ofTheClock[event.type] };
  return markOfTalk(event);
}

function markOfTalk(event: RoundEvent): Omit<Mark, 'atMs'> | undefined {
  if (event.type === 'question-asked') return { kind: 'asked', text: event.text };
  if (event.type === 'questions-opened') return { kind: 'hint', text: 'the list of questions' };
  if (event.type === 'probe-shown') return { kind: event.probe === 'curveball' ? 'curveball' : 'probe', text: event.text };
  return event.type === 'remark-shown' ? { kind: event.remark.startsWith('level') ? 'level' : 'probe', text: event.text } : undefined;
}

function markOnSheet(event: SheetEvent): Omit<Mark, 'atMs'> | undefined {
  const { problemId } = event;
  if (event.type === 'job-finished') return event.kind === 'check' ? undefined : { kind: event.kind, problemId, verdict: event.verdict };
  if (event.type === 'hint-taken') return { kind: 'hint', problemId };
  if (event.type === 'pasted') return { kind: 'paste', problemId, text: `${event.characters} characters` };
  if (event.type === 'costs-said') return { kind: 'costs', problemId, text: `time ${event.costs.time}, space ${event.costs.space}` };
  return event.type === 'prompt-shown' ? { kind: 'prompt', problemId, text: event.text } : undefined;
}
