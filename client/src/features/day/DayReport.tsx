import type { BehavioralView, DayView, DesignDebrief, MachineDebrief } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { AnswerOnPaper } from '../../shared/behavioral/AnswerOnPaper.tsx';
import { DesignMade } from '../../shared/design/DesignMade.tsx';
import { MachineMade } from '../../shared/machine/MachineMade.tsx';
import { timeOfDay } from '../../shared/quantities.ts';
import { OneIsNoise, TakeAlong } from '../../shared/report/RoundReport.tsx';
import { spokenTime } from '../../shared/round/clock-words.ts';
import { byWorst, headlineWords } from '../../shared/round/headline-words.ts';
import { kindNames } from '../../shared/round/kind-words.ts';
import { listedConditions, listedOutcome } from '../../shared/round/listed-words.ts';
import { grades } from '../../shared/weak-notes/note-words.ts';
import { questions } from './LookBack.tsx';
import { dayLine } from './day-words.ts';

const mostTakeaways = 3;

/** What was told of one round of the day. */
export type OfRound<Told> = Told & { readonly roundId: RoundId };

export interface DayReportProps {
  readonly view: DayView;
  /** Of its design rounds, in their order. */
  readonly designs: readonly OfRound<DesignDebrief>[];
  /** Of its machine-coding rounds, in their order. */
  readonly machines: readonly OfRound<MachineDebrief>[];
  /** Of its behavioral rounds, in their order. */
  readonly answers: readonly OfRound<BehavioralView>[];
}

/** A day on paper. It needs nothing but itself. */
export function DayReport({ view: { conditions, rounds, notes, retrospective }, designs, machines, answers }: DayReportProps) {
  const began = rounds[0]?.clock?.startedAt ?? conditions.startsAt;
  const takeaways = rounds.flatMap(({ kind, headline }) => (headline ? [{ of: kindNames[kind], ...headline }] : [])).sort(byWorst).slice(0, mostTakeaways);
  return (
    <article className="report">
      <header>
        <h1>Day 7, {new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(began)}</h1>
        <p>{dayLine(conditions)}, seed {conditions.seed}.</p>
      </header>
      <section>
        <h2>To take along</h2>
        <TakeAlong takeaways={takeaways} />
      </section>
      <section>
        <h2>Rounds</h2>
        <table>
          <thead><tr><th scope="col">Round</th><th scope="col">When</th><th scope="col">Used</th><th scope="col">What came of it</th></tr></thead>
          <tbody>{rounds.map((round, at) => <RoundRow key={at} round={round} />)}</tbody>
        </table>
      </section>
      {designs.map(({ roundId, title, points, own }) => <section key={roundId}><h2>{kindNames.design}: {title}</h2><DesignMade points={points} own={own} /></section>)}
      {machines.map((debrief) => <section key={debrief.roundId}><h2>{kindNames['machine-coding']}: {debrief.title}</h2><MachineMade debrief={debrief} /></section>)}
      {answers.map((one) => <BehavioralSection key={one.roundId} answers={one} />)}
      {retrospective !== undefined && (
        <section>
          <h2>Looking back</h2>
          {(Object.keys(questions) as (keyof typeof questions)[]).filter((name) => retrospective[name] !== '').map((name) => <div key={name}><h3>{questions[name]}</h3><p>{retrospective[name]}</p></div>)}
        </section>
      )}
      {notes.length > 0 && <section><h2>Weak notes brought along</h2><ul>{notes.map((note) => <li key={note}>{note}</li>)}</ul></section>}
      <OneIsNoise of="day" />
    </article>
  );
}

/** Fewer than in the round's own report: a day has other pages. */
const answerLines = 6;

function BehavioralSection({ answers: { asked, review } }: { readonly answers: BehavioralView }) {
  return (
    <section>
      <h2>Behavioral answers</h2>
      {asked.length === 0 && <p>No question was asked.</p>}
      {asked.map((question) => <div key={question.id}><h3>{question.text}</h3><AnswerOnPaper question={question} paperLines={answerLines} /></div>)}
      {review !== undefined && review.graded.length > 0 && <><h3>Notes reviewed</h3><ul>{review.graded.map(({ noteId, question, grade }) => <li key={noteId}>{grades.find((one) => one.grade === grade)?.name}: {question}</li>)}</ul></>}
    </section>
  );
}

function RoundRow({ round: { kind, clock, outcome, headline } }: { readonly round: DayView['rounds'][number] }) {
  if (clock?.startedAt === undefined || outcome === undefined) return <tr><td>{kindNames[kind]}</td><td colSpan={3}>{clock === undefined ? 'Not held.' : ''}</td></tr>;
  const from = timeOfDay(clock.startedAt);
  const to = clock.endedAt === undefined ? '' : ` to ${timeOfDay(clock.endedAt)}`;
  return (
    <tr>
      <td>{kindNames[kind]}</td>
      <td>{from}{to}</td>
      <td className="brief">{spokenTime(clock.usedMs)}{clock.pausedMs > 0 && `, ${spokenTime(clock.pausedMs)} paused`}{clock.creditedMs > 0 && `, ${spokenTime(clock.creditedMs)} given back`}</td>
      <td>{listedConditions(outcome)}. {headline !== undefined && `${headlineWords[headline.kind].title}. `}{listedOutcome(outcome)}{outcome.discounted !== undefined && ` Does not count: ${outcome.discounted}`}</td>
    </tr>
  );
}
