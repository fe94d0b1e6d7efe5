import type { AccountView, FactsView, JobView, LessonView, PickView, SheetView } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { DifficultyLabel } from '../../../shared/DifficultyLabel.tsx';
import { OutcomeIcon } from '../../../shared/OutcomeIcon.tsx';
import { outcomeWords } from '../../../shared/outcome-words.ts';
import { megabytes, milliseconds } from '../../../shared/quantities.ts';
import { languageNames, topicNames } from '../../../shared/words.ts';
import { whereTimeWent } from '../account-words.ts';
import { reasonSentences } from '../../../shared/round/conditions-words.ts';
import { Lesson } from '../Lesson.tsx';
import { isFinalCancelled, standingOf } from '../standing.ts';
import { PhaseTimes } from './PhaseTimes.tsx';

export interface ProblemOutcomeProps {
  readonly roundId: RoundId;
  readonly sheet: SheetView;
  readonly pick: PickView | undefined;
  readonly finals: readonly string[];
  readonly account: AccountView | undefined;
  readonly facts: FactsView['sheets'][number] | undefined;
  readonly lesson: LessonView | undefined;
}

/** Of one problem the submission that stands, where the time went, what it was about and why it was drawn. */
export function ProblemOutcome({ roundId, sheet, pick, finals, account, facts, lesson }: ProblemOutcomeProps) {
  const title = pick?.title ?? sheet.problemId;
  return (
    <section className="round-card" aria-label={title}>
      <h2><Link href={`/problems/${sheet.problemId}`}>{title}</Link></h2>
      {pick !== undefined && (
        <p className="statement-tags">
          <DifficultyLabel difficulty={pick.difficulty} />
          {pick.topics.map((topic) => <span key={topic} className="tag">{topicNames[topic]}</span>)}
        </p>
      )}
      <WhatStands roundId={roundId} jobs={sheet.jobs} finals={finals} />
      {account !== undefined && <p>{whereTimeWent(account, facts?.breaks).join(' ')}</p>}
      {facts !== undefined && <PhaseTimes phases={facts.phases} />}
      {lesson !== undefined && <Lesson lesson={lesson} />}
      {pick !== undefined && <p className="quiet">Chosen as {pick.because.map((reason) => reasonSentences[reason]).join(', ')}.</p>}
    </section>
  );
}

function WhatStands({ roundId, jobs, finals }: Pick<ProblemOutcomeProps, 'roundId' | 'finals'> & Pick<SheetView, 'jobs'>) {
  const stands = standingOf(jobs);
  const isCancelled = isFinalCancelled(jobs, finals);
  return (
    <>
      {(stands !== undefined || !isCancelled) && <Standing job={stands} />}
      {isCancelled && <p>What was in the editor at the end was cancelled before it was judged, so it does not count. <Link href={`/rounds/${roundId}/replay`}>The replay</Link> has its text.</p>}
      {stands !== undefined && <p className="quiet">{whichStands(stands, finals)}</p>}
    </>
  );
}

function Standing({ job }: { readonly job: JobView | undefined }) {
  if (job === undefined) return <p>Nothing was submitted, and nothing was written.</p>;
  if (job.result === undefined) return <p>Its judging is not over.</p>;
  const { verdict, passed, total } = job.result;
  const { name, tone } = outcomeWords[verdict.kind];
  return (
    <div className={`verdict tone-${tone}`}>
      <h3><OutcomeIcon outcome={verdict.kind} size={19} /> {name}</h3>
      <p className="verdict-facts">{total > 0 && <strong>{passed} of {total} cases passed</strong>}<span>{verdict.message}{measured(job.result)}</span></p>
    </div>
  );
}

/** What Strict kept back while the round ran. */
function measured({ cpuMs, peakMemoryBytes }: NonNullable<JobView['result']>): string | undefined {
  return cpuMs === undefined || peakMemoryBytes === undefined ? undefined : ` Slowest case ${milliseconds(cpuMs)}, ${megabytes(peakMemoryBytes)} of memory.`;
}

function whichStands({ id, language, revision }: JobView, finals: readonly string[]): string {
  const how = finals.includes(id) ? 'what was in the editor at the end' : 'your own submission';
  return `This is ${how}, in ${languageNames[language]}, revision ${revision}.`;
}
