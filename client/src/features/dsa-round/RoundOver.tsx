import { Loader } from '@mantine/core';
import type { AccountView, JobView, LessonView, PickView, SheetView } from '@dayseven/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { lessonsQuery } from '../../connection/http-queries.ts';
import type { DsaRoundView } from '../../connection/use-timed-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { DifficultyLabel } from '../../shared/DifficultyLabel.tsx';
import { OutcomeIcon } from '../../shared/OutcomeIcon.tsx';
import { outcomeWords } from '../../shared/outcome-words.ts';
import { languageNames, topicNames } from '../../shared/words.ts';
import { Counting, type CountingProps } from '../../shared/round/Counting.tsx';
import { ReadinessLine } from '../../shared/round/ReadinessLine.tsx';
import { Lesson } from './Lesson.tsx';
import { OwnRating } from '../../shared/round/OwnRating.tsx';
import { RateRound, type RateRoundProps } from '../../shared/round/RateRound.tsx';
import { OneThingToFix } from './OneThingToFix.tsx';
import { whereTimeWent } from './account-words.ts';
import { dsaRows } from '../../shared/round/rubric-words.ts';
import { spokenTime } from '../../shared/round/clock-words.ts';
import { conditionsLine, reasonSentences } from '../../shared/round/conditions-words.ts';
import { standingOf } from './standing.ts';

export interface RoundOverProps extends Omit<RateRoundProps, 'rows' | 'then'> {
  readonly round: DsaRoundView;
  readonly onCounting: CountingProps['onSet'];
}

/** The end of a round: the candidate's own rating first, then what came of it. */
export function RoundOver({ round, onCounting, ...rate }: RoundOverProps) {
  const { clock, rating, day } = round.timed;
  return (
    <main id="main" className="round-page">
      <h1>The round is over</h1>
      <p className="quiet">{conditionsLine(round.dsa.conditions)}. {timeLine(clock)}</p>
      {rating === undefined ? <RateRound rows={dsaRows} then={day?.isOver === false ? 'break' : 'results'} {...rate} /> : <Debrief round={round} onCounting={onCounting} />}
      <p className="round-actions">{rating !== undefined && <Link href={`/rounds/${round.id}/report`}>Report</Link>}{day === undefined ? <Link href="/rounds/new">Plan another round</Link> : <Link href={`/days/${day.id}`}>Back to the day</Link>}<Link href="/">Back to the problems</Link></p>
    </main>
  );
}

/** The one thing to fix, and of each problem the submission that stands, where the time went, what it was about and why it was drawn. */
function Debrief({ round, onCounting }: Pick<RoundOverProps, 'round' | 'onCounting'>) {
  const { conditions, picks, finals, debrief } = round.dsa;
  const { rating, discounted } = round.timed;
  const lessons = useQuery(lessonsQuery(round.id));
  const isGraded = finals !== undefined && round.sheets.every(({ jobs }) => jobs.every(({ state }) => state === 'judged' || state === 'cancelled'));
  return (
    <>
      {!isGraded && <p role="status" className="grading"><Loader size="xs" aria-hidden /> What was in the editors is being judged.</p>}
      {debrief !== undefined && <OneThingToFix roundId={round.id} language={conditions.language} headline={debrief.headline} title={picks?.find(({ id }) => id === debrief.headline.problemId)?.title} />}
      {round.sheets.map((sheet) => (
        <ProblemOutcome key={sheet.problemId} sheet={sheet} pick={picks?.find(({ id }) => id === sheet.problemId)} finals={finals ?? []}
          account={debrief?.accounts.find(({ problemId }) => problemId === sheet.problemId)} lesson={lessons.data?.find(({ problemId }) => problemId === sheet.problemId)} />
      ))}
      {lessons.error !== null && <Notice kind="problem">{lessons.error.message}</Notice>}
      {rating !== undefined && <OwnRating rating={rating} contradictions={debrief?.contradictions ?? []} />}
      <ReadinessLine />
      <Counting discounted={discounted} onSet={onCounting} />
    </>
  );
}

function timeLine({ usedMs, creditedMs, pausedMs }: DsaRoundView['timed']['clock']): string {
  const parts = [`${spokenTime(usedMs)} used`];
  if (pausedMs > 0) parts.push(`${spokenTime(pausedMs)} paused`);
  if (creditedMs > 0) parts.push(`${spokenTime(creditedMs)} given back`);
  return `${parts.join(', ')}.`;
}

interface ProblemOutcomeProps {
  readonly sheet: SheetView;
  readonly pick: PickView | undefined;
  readonly finals: readonly string[];
  readonly account: AccountView | undefined;
  readonly lesson: LessonView | undefined;
}

function ProblemOutcome({ sheet, pick, finals, account, lesson }: ProblemOutcomeProps) {
  const stands = standingOf(sheet.jobs);
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
      <Standing job={stands} />
      {stands !== undefined && <p className="quiet">{whichStands(stands, finals)}</p>}
      {account !== undefined && <p>{whereTimeWent(account).join(' ')}</p>}
      {lesson !== undefined && <Lesson lesson={lesson} />}
      {pick !== undefined && <p className="quiet">Chosen as {pick.because.map((reason) => reasonSentences[reason]).join(', ')}.</p>}
    </section>
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
      <p className="verdict-facts">{total > 0 && <strong>{passed} of {total} cases passed</strong>}<span>{verdict.message}</span></p>
    </div>
  );
}

function whichStands({ id, language, revision }: JobView, finals: readonly string[]): string {
  const how = finals.includes(id) ? 'what was in the editor at the end' : 'your own submission';
  return `This is ${how}, in ${languageNames[language]}, revision ${revision}.`;
}
