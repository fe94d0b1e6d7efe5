import type { JobView, LevelView } from '@dayseven/contracts';
import type { EvidenceKind, Language } from '@dayseven/contracts/vocabulary';
import { Button, Tooltip } from '@mantine/core';
import { useId } from 'react';
import { isFinished, type LiveJob } from '../../../connection/round-state.ts';
import { Notice } from '../../../shared/Notice.tsx';
import { OutcomeIcon } from '../../../shared/OutcomeIcon.tsx';
import { CaseChips } from '../../../shared/results/CaseChips.tsx';
import { CaseDetails } from '../../../shared/results/CaseDetails.tsx';
import { Diagnostics } from '../../../shared/results/Diagnostics.tsx';
import type { Reveal } from '../../../shared/results/LineLink.tsx';
import { casesOf, openingCase } from '../../../shared/results/opening-case.ts';
import { useShownCase } from '../../../shared/results/use-shown-case.ts';
import { VerdictHeadline } from '../../../shared/results/VerdictHeadline.tsx';
import type { FirstTests } from '../files/use-first-tests.ts';
import type { FileJobs } from '../use-machine.ts';
import { EvidenceResult } from './EvidenceResult.tsx';
import { LevelResults } from './LevelResults.tsx';
import { NoTests } from './NoTests.tsx';
import { ScriptResult } from './ScriptResult.tsx';
import { looksAt } from './looks.ts';

export interface MachineResultsProps {
  readonly jobs: FileJobs;
  /** Offered in the place of the newest job, where there is none yet. */
  readonly tests?: Pick<FirstTests, 'offered' | 'failure'>;
  readonly levels: readonly LevelView[];
  readonly language: Language;
  /** Why nothing can be asked just now. */
  readonly blocked: string | null;
  readonly onLook: (look: EvidenceKind) => void;
  readonly onReveal: Reveal;
}

type ShownJobProps = Pick<MachineResultsProps, 'jobs' | 'levels' | 'onReveal'>;

/** What came of the files: by level first, then script by script; looks beside the verdict have a form of their own. */
export function MachineResults({ jobs, tests, levels, language, blocked, onLook, onReveal }: MachineResultsProps) {
  return (
    <>
      <div className="pane-head">
        <h2>Results</h2>
        <div className="looks" role="group" aria-label="Looks beside the verdict">
          {looksAt(language).map(({ look, name, about, shownKeys, ariaKeys }) => (
            <Tooltip key={look} label={blocked ?? <>{about} <kbd>{shownKeys}</kbd></>} openDelay={400} events={{ hover: true, focus: true, touch: false }}>
              <Button size="compact-xs" variant="subtle" loading={jobs.asking === look} {...(blocked === null ? {} : { 'data-disabled': true, 'aria-disabled': true })} aria-keyshortcuts={ariaKeys} onClick={() => onLook(look)}>{name}</Button>
            </Tooltip>
          ))}
        </div>
      </div>
      <div className="pane-scroll machine-results" role="region" aria-label="What came of it" tabIndex={0}>
        {jobs.failure !== null && <Notice kind="problem" onClose={jobs.dismissFailure}>{jobs.failure}</Notice>}
        {tests?.offered === undefined ? <ShownJob jobs={jobs} levels={levels} onReveal={onReveal} /> : <NoTests path={tests.offered} failure={tests.failure} isBlocked={blocked !== null} onCreate={() => onLook('own-tests')} />}
      </div>
    </>
  );
}

function ShownJob({ jobs, levels, onReveal }: ShownJobProps) {
  const { shown: job } = jobs;
  if (job === undefined) return <p className="quiet">Run plays the samples of every level that is open; Submit plays all scripts.</p>;
  const evidence = job.result?.evidence;
  if (evidence === undefined) return <JudgedJob job={job} jobs={jobs} levels={levels} onReveal={onReveal} />;
  return (
    <>
      <EvidenceResult evidence={evidence} onReveal={onReveal} />
      <Diagnostics name="Compiler messages" diagnostics={job.result?.diagnostics ?? []} onReveal={onReveal} areNamed />
    </>
  );
}

function JudgedJob({ job, jobs: { race, live }, levels, onReveal }: ShownJobProps & { readonly job: JobView }) {
  return (
    <div className="job-results">
      <VerdictHeadline job={job} live={live} age="" />
      <Diagnostics name="Compiler messages" diagnostics={job.result?.diagnostics ?? []} onReveal={onReveal} areNamed />
      <LevelResults levels={levels} cases={casesOf(job, live)} />
      {race && job.result?.verdict.kind !== 'compile-error' && <RaceBeside race={race} onReveal={onReveal} />}
      <Scripts job={job} live={live} onReveal={onReveal} />
    </div>
  );
}

/** What the look for races at a submission found; one that could not be played says nothing the verdict does not. */
function RaceBeside({ race, onReveal }: { readonly race: JobView; readonly onReveal: Reveal }) {
  const evidence = race.result?.evidence;
  if (!isFinished(race)) return <p className="quiet" role="status">Looking for races…</p>;
  if (evidence?.kind !== 'race' || evidence.outcome === 'failed') return null;
  if (evidence.outcome === 'clean') return <p className="case-line"><OutcomeIcon outcome="accepted" /><strong>Races</strong> {evidence.message}</p>;
  return <EvidenceResult evidence={evidence} onReveal={onReveal} />;
}

function Scripts({ job, live, onReveal }: { readonly job: JobView; readonly live: LiveJob | undefined; readonly onReveal: Reveal }) {
  const panelId = useId();
  const choice = useShownCase(job, live);
  const cases = casesOf(job, live);
  const shown = cases.find(({ index }) => index === choice.chosen) ?? openingCase(cases);
  if (shown === undefined) return null;
  return (
    <>
      <CaseChips cases={cases} shown={shown} onShow={choice.choose} panelId={panelId} awaited={isFinished(job) ? 0 : Math.max(0, (live?.total ?? 0) - cases.length)} />
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${shown.index}`} className="case">
        <CaseDetails key={shown.index} shown={shown} comparison={undefined} differences={{ marked: choice.marksDifferences, onMark: choice.toggleDifferences }} readWhole={() => Promise.resolve(null)} onReveal={onReveal} onUseAsOwnCase={undefined} values={shown.script && <ScriptResult script={shown.script} />} />
      </div>
    </>
  );
}
