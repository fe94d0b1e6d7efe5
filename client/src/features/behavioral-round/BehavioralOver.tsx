import { Link } from 'wouter';
import type { BehavioralRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { counted } from '../../shared/quantities.ts';
import { spokenTime } from '../../shared/round/clock-words.ts';
import { BandsBesideFacts } from '../../shared/round/BandsBesideFacts.tsx';
import { Counting } from '../../shared/round/Counting.tsx';
import { ReadinessLine } from '../../shared/round/ReadinessLine.tsx';
import { RateRound } from '../../shared/round/RateRound.tsx';
import { behavioralRows } from '../../shared/round/rubric-words.ts';
import { NoteDrafts } from '../../shared/weak-notes/NoteDrafts.tsx';
import { grades } from '../../shared/weak-notes/note-words.ts';
import { conditionsLine, storyToldTooOften } from './behavioral-words.ts';
import { BehavioralHeadline } from './debrief/BehavioralHeadline.tsx';
import { AnsweredCard } from './debrief/AnsweredCard.tsx';
import { rowFacts } from './debrief/row-facts.ts';

export interface BehavioralOverProps {
  readonly view: BehavioralRoundView;
  readonly round: TimedRound;
}

/** The end of a round: the candidate's own rating first, then each answer beside what was listened for. */
export function BehavioralOver({ view, round }: BehavioralOverProps) {
  const { clock, rating, day } = view.timed;
  return (
    <main id="main" className="round-page">
      <h1>{rating === undefined ? 'The round is over' : 'Debrief'}</h1>
      <p className="quiet">{conditionsLine(view.behavioral.conditions)}. {spokenTime(clock.usedMs)} used.</p>
      {rating !== undefined && <p className="round-actions"><Link href={`/rounds/${view.id}/replay`}>Replay</Link><Link href={`/rounds/${view.id}/report`}>Report</Link></p>}
      {rating === undefined ? <RateRound rows={behavioralRows} then={day?.isOver === false ? 'break' : 'results'} failure={round.failure?.message} onRate={round.rate} /> : <Debrief view={view} round={round} />}
      <p className="round-actions">{day === undefined ? <Link href="/rounds/new/behavioral">Plan another round</Link> : <Link href={`/days/${day.id}`}>Back to the day</Link>}<Link href="/notes">Weak notes</Link><Link href="/stories">Your stories</Link><Link href="/">Back to the problems</Link></p>
    </main>
  );
}

function Debrief({ view, round }: BehavioralOverProps) {
  const { asked, review, takeaways } = view.behavioral;
  const { rating, discounted } = view.timed;
  const warning = storyToldTooOften(asked);
  return (
    <>
      {takeaways !== undefined && <BehavioralHeadline takeaways={takeaways} />}
      {warning !== undefined && <Notice kind="info">{warning}</Notice>}
      {asked.length === 0 && <p>No question was asked.</p>}
      {rating !== undefined && <div className="round-card"><BandsBesideFacts rating={rating} rows={behavioralRows} facts={(row) => rowFacts[row](asked)} /></div>}
      {asked.map((question) => <AnsweredCard key={question.id} roundId={view.id} question={question} ask={round.ask} />)}
      {review !== undefined && review.graded.length > 0 && (
        <section className="round-card" aria-label="Notes reviewed">
          <h2>{counted(review.graded.length, 'note')} reviewed</h2>
          <dl className="facts">{review.graded.map(({ noteId, question, grade }) => <div key={noteId}><dt>{grades.find((one) => one.grade === grade)?.name}</dt><dd>{question}</dd></div>)}</dl>
        </section>
      )}
      <NoteDrafts roundId={view.id} />
      <ReadinessLine kinds={['behavioral']} />
      <Counting discounted={discounted} onSet={round.setCounting} />
    </>
  );
}
