import { IconBan } from '@tabler/icons-react';
import type { JobView } from '@dayseven/contracts';
import { isFinished, type LiveJob } from '../../connection/round-state.ts';
import { megabytes, milliseconds } from '../quantities.ts';
import { languageNames } from '../words.ts';
import { Elapsed } from './Elapsed.tsx';
import { BusyIcon, OutcomeIcon } from '../OutcomeIcon.tsx';
import { headlineOf } from './verdict-headline.ts';

interface Limits {
  readonly cpuMs: number;
  readonly memoryMb: number;
}

export interface VerdictHeadlineProps {
  readonly job: JobView;
  readonly live: LiveJob | undefined;
  /** Absent where they are not told. */
  readonly limits?: Limits;
  /** "revision 7 · 2 edits since" */
  readonly age: string;
}

export function VerdictHeadline({ job, live, limits, age }: VerdictHeadlineProps) {
  const { text, detail, tone } = headlineOf(job, live?.cases.length ?? 0, live?.total ?? 0);
  return (
    <header className={`verdict tone-${tone}`}>
      <h3><VerdictIcon job={job} /> {text}</h3>
      <p className="verdict-facts">
        {detail !== '' && <strong>{detail}</strong>}
        {isFinished(job) ? limits && <Measures job={job} limits={limits} /> : <Elapsed since={job.queuedAt} />}
        <span>{job.kind === 'submission' ? 'Submitted' : 'Ran'} {languageNames[job.language]} {age}</span>
      </p>
    </header>
  );
}

function VerdictIcon({ job }: { readonly job: JobView }) {
  if (!isFinished(job)) return <BusyIcon size={19} />;
  return job.result === undefined ? <IconBan size={19} aria-hidden /> : <OutcomeIcon outcome={job.result.verdict.kind} size={19} />;
}

function Measures({ job: { result }, limits }: { readonly job: JobView; readonly limits: Limits }) {
  const { cpuMs, peakMemoryBytes, cases = [] } = result ?? {};
  // A hidden case that passed has been measured: what it took is kept back.
  if (cases.some((one) => one.kind === 'hidden' && one.outcome === 'accepted' && one.cpuMs === undefined)) return <span className="quiet">Strict tells time and memory after the round</span>;
  return (
    <>
      {cpuMs !== undefined && <Measure name="Slowest case" shown={milliseconds(cpuMs)} limit={milliseconds(limits.cpuMs)} share={cpuMs / limits.cpuMs} />}
      {peakMemoryBytes !== undefined && <Measure name="Memory" shown={megabytes(peakMemoryBytes)} limit={`${limits.memoryMb} MB`} share={peakMemoryBytes / (limits.memoryMb * 1024 * 1024)} />}
    </>
  );
}

/** Against the limit, not against other people: that is what a person can act on. */
function Measure({ name, shown, limit, share }: { readonly name: string; readonly shown: string; readonly limit: string; readonly share: number }) {
  return (
    <span className="measure" title={`${name}: ${shown} of ${limit} allowed`}>
      <span className="visually-hidden">{name}: </span>
      {shown} <span className="quiet">of {limit}</span>
      <span className="measure-bar" aria-hidden><i style={{ inlineSize: `${Math.min(100, Math.max(2, share * 100))}%` }} /></span>
    </span>
  );
}
