import type { JobView } from '@dayseven/contracts';
import type { JobId } from '@dayseven/contracts/vocabulary';
import { isFinished } from '../../../connection/round-state.ts';
import { milliseconds, timeOfDay } from '../../../shared/quantities.ts';
import { languageNames } from '../../../shared/words.ts';
import { BusyIcon, OutcomeIcon } from '../../../shared/OutcomeIcon.tsx';
import { headlineOf } from '../../../shared/results/verdict-headline.ts';

export interface JobHistoryProps {
  readonly jobs: readonly JobView[];
  readonly shown: JobId | undefined;
  readonly onShow: (id: JobId) => void;
}

export function JobHistory({ jobs, shown, onShow }: JobHistoryProps) {
  if (jobs.length === 0) return <p className="quiet pane-empty">Nothing has been run yet. The last 20 runs and submissions will be listed here.</p>;
  return (
    <ul className="history" aria-label="Earlier runs and submissions">
      {jobs.slice(0, 20).map((job) => {
        const { text, detail, tone } = headlineOf(job, 0, 0);
        return (
          <li key={job.id}>
            <button type="button" aria-current={job.id === shown} onClick={() => onShow(job.id)}>
              <span className={`outcome tone-${tone}`}>
                {isFinished(job) ? <OutcomeIcon outcome={job.result?.verdict.kind ?? 'not-run'} /> : <BusyIcon />} {text}
              </span>
              <span className="quiet">{detail}</span>
              <span>{job.kind === 'submission' ? 'Submission' : 'Run'}</span>
              <span>{languageNames[job.language]}</span>
              <span className="quiet">revision {job.revision}</span>
              <span className="quiet">{job.result?.cpuMs === undefined ? '' : milliseconds(job.result.cpuMs)}</span>
              <time className="quiet" dateTime={new Date(job.queuedAt).toISOString()}>{timeOfDay(job.queuedAt)}</time>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
