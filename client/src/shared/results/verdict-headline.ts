import type { JobView } from '@dayseven/contracts';
import { hasFailed, outcomeWords, type Tone } from '../outcome-words.ts';

export interface Headline {
  readonly text: string;
  readonly detail: string;
  readonly tone: Tone | 'busy';
}

/** What stands above the cases: never "Accepted" for a run, which has not seen the hidden cases. */
export function headlineOf(job: JobView, casesSoFar: number, casesInAll: number): Headline {
  switch (job.state) {
    case 'queued':
      return { text: 'Waiting in line', detail: placeInLine(job.position), tone: 'busy' };
    case 'judging':
      return casesInAll === 0
        ? { text: 'Compiling', detail: '', tone: 'busy' }
        : { text: 'Running', detail: `${casesSoFar} of ${casesInAll} cases`, tone: 'busy' };
    case 'cancelled':
      return { text: 'Cancelled', detail: '', tone: 'quiet' };
    case 'judged':
      return judged(job);
  }
}

/** The one sentence a screen reader hears when a job ends. */
export function announcementOf(job: JobView): string {
  const { text, detail } = headlineOf(job, 0, 0);
  const failing = job.result?.cases.find(({ outcome }) => hasFailed(outcome));
  const where = failing === undefined ? '' : ` ${failing.label}: ${outcomeWords[failing.outcome].name.toLowerCase()}.`;
  return `${job.kind === 'submission' ? 'Submission' : 'Run'}: ${text}.${detail === '' ? '' : ` ${detail}.`}${where}`;
}

function judged({ kind, result }: JobView): Headline {
  if (result === undefined) return { text: 'Judged', detail: '', tone: 'quiet' };
  const { tone, name } = outcomeWords[result.verdict.kind];
  const passed = result.total === 0 || result.verdict.kind === 'compile-error' ? '' : `${result.passed} of ${result.total} passed`;
  if (kind === 'run' && result.verdict.kind === 'accepted') return { text: result.passed === result.total ? 'All cases passed' : 'Cases ran', detail: passed, tone };
  return { text: name, detail: passed, tone };
}

function placeInLine(position: number | undefined): string {
  if (position === undefined) return '';
  return position === 0 ? 'next in line' : `${position} before this one`;
}
