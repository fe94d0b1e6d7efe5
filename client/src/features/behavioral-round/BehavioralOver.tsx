import type { AskedQuestionView } from '@dayseven/contracts';
import { Link } from 'wouter';
import type { BehavioralRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { counted } from '../../shared/quantities.ts';
import { spokenTime } from '../../shared/round/clock-words.ts';
import { competencyNames } from '../../shared/round/competency-words.ts';
import { Counting } from '../../shared/round/Counting.tsx';
import { OwnRating } from '../../shared/round/OwnRating.tsx';
import { RateRound } from '../../shared/round/RateRound.tsx';
import { bandNames, behavioralRows } from '../../shared/round/rubric-words.ts';
import { NoteDrafts } from '../../shared/weak-notes/NoteDrafts.tsx';
import { grades } from '../../shared/weak-notes/note-words.ts';
import { StoryTold } from './StoryTold.tsx';
import { conditionsLine, familyNames, reasonWords, storyToldTooOften, tookWords } from './behavioral-words.ts';

export interface BehavioralOverProps {
  readonly view: BehavioralRoundView;
  readonly round: TimedRound;
}

/** The end of a round: the candidate's own rating first, then each answer beside what was listened for. */
export function BehavioralOver({ view, round }: BehavioralOverProps) {
  const { clock, rating, day } = view.timed;
  return (
    <main id="main" className="round-page">
      <h1>The round is over</h1>
      <p className="quiet">{conditionsLine(view.behavioral.conditions)}. {spokenTime(clock.usedMs)} used.</p>
      {rating === undefined ? <RateRound rows={behavioralRows} then={day?.isOver === false ? 'break' : 'results'} failure={round.failure?.message} onRate={round.rate} /> : <Debrief view={view} round={round} />}
      <p className="round-actions">{day === undefined ? <Link href="/rounds/new/behavioral">Plan another round</Link> : <Link href={`/days/${day.id}`}>Back to the day</Link>}<Link href="/notes">Weak notes</Link><Link href="/stories">Your stories</Link><Link href="/">Back to the problems</Link></p>
    </main>
  );
}

function Debrief({ view, round }: BehavioralOverProps) {
  const { asked, review } = view.behavioral;
  const { rating, discounted } = view.timed;
  const warning = storyToldTooOften(asked);
  return (
    <>
      <NoteDrafts roundId={view.id} />
      {warning !== undefined && <Notice kind="info">{warning}</Notice>}
      {asked.length === 0 && <p>No question was asked.</p>}
      {asked.map((question) => <Answered key={question.id} question={question} ask={round.ask} />)}
      {review !== undefined && review.graded.length > 0 && (
        <section className="round-card" aria-label="Notes reviewed">
          <h2>{counted(review.graded.length, 'note')} reviewed</h2>
          <dl className="facts">{review.graded.map(({ noteId, question, grade }) => <div key={noteId}><dt>{grades.find((one) => one.grade === grade)?.name}</dt><dd>{question}</dd></div>)}</dl>
        </section>
      )}
      {rating !== undefined && <OwnRating rating={rating} contradictions={[]} />}
      <Counting discounted={discounted} onSet={round.setCounting} />
    </>
  );
}

function Answered({ question, ask }: { readonly question: AskedQuestionView; readonly ask: TimedRound['ask'] }) {
  const { text, typed, followUps, band, after } = question;
  return (
    <section className="round-card" aria-label={text}>
      <h2>{text}</h2>
      <p className="quiet">{[band && `Your band: ${bandNames[band]}.`, tookWords(question)].filter((part) => part !== undefined).join(' ')}</p>
      {typed !== '' && <p className="note-fix">{typed}</p>}
      {followUps.map((one) => <p key={one.text}><strong>{one.text}</strong> <span className="quiet">{one.answer === 'said' ? 'Answered aloud.' : one.answer === 'put-aside' ? 'Put aside.' : ''}</span> <span className="note-fix">{one.typed}</span></p>)}
      {after !== undefined && <StoryTold question={question} ask={ask} />}
      {after !== undefined && (
        <details>
          <summary>What is listened for</summary>
          <div className="note-more">
            <div><h3>Good signs</h3><ul className="sentences">{after.goodSignals.map((sign) => <li key={sign}>{sign}</li>)}</ul></div>
            <div><h3>Red flags</h3><ul className="sentences">{after.redFlags.map((flag) => <li key={flag}>{flag}</li>)}</ul></div>
            <p className="quiet">{familyNames[after.family]}: {after.competencies.map((one) => competencyNames[one]).join(', ')}. Chosen because {after.because.map((reason) => reasonWords[reason]).join(', and ')}.</p>
          </div>
        </details>
      )}
    </section>
  );
}
