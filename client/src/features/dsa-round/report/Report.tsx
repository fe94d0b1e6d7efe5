import type { AccountView, FactsView, LessonView, TapeView, VoiceView } from '@dayseven/contracts';
import type { Band, RubricRow } from '@dayseven/contracts/vocabulary';
import type { DsaRoundView } from '../../../connection/use-timed-round.ts';
import { momentDigits } from '../../../shared/clock-digits.ts';
import { markWords } from '../../../shared/mark-words.ts';
import { outcomeWords } from '../../../shared/outcome-words.ts';
import { difficultyNames, languageNames, topicNames } from '../../../shared/words.ts';
import { headlineWords } from '../../../shared/round/headline-words.ts';
import { phaseNames, phaseTimeWords } from '../../../shared/round/phase-words.ts';
import { contradictionOf } from '../contradiction-of.ts';
import { whereTimeWent } from '../account-words.ts';
import { mistakeWords } from '../debrief/mistake-words.ts';
import { timeLine } from '../../../shared/round/clock-words.ts';
import { conditionsLine } from '../../../shared/round/conditions-words.ts';
import { bandNames, rowNames } from '../../../shared/round/rubric-words.ts';
import { Clipped } from '../../../shared/report/Clipped.tsx';
import { VoiceOnPaper } from '../../../shared/voice/VoiceOnPaper.tsx';

export interface ReportData {
  readonly round: DsaRoundView;
  readonly lessons: readonly LessonView[];
  readonly marks: TapeView['marks'];
  readonly facts: FactsView;
  /** Where somebody listened. */
  readonly voice?: VoiceView;
}

/** Of a program and of the notes; with them a usual round is on two pages. */
const [programLines, notesLines] = [28, 10];

/** A round on paper: what happened, at most three things to take along, and the programs. It needs nothing but itself. */
export function Report({ round, lessons, marks, facts, voice }: ReportData) {
  const { conditions, picks, debrief } = round.dsa;
  const { clock, rating, discounted, notes } = round.timed;
  const startedAt = clock.startedAt === undefined ? '' : new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' }).format(clock.startedAt);
  const titleOf = (id: string | undefined) => picks?.find((pick) => pick.id === id)?.title;
  return (
    <article className="report">
      <header>
        <h1>DSA round, {startedAt}</h1>
        <p>{conditionsLine(conditions)}, seed {conditions.seed}. {timeLine(clock)}</p>
        {discounted !== undefined && <p><strong>Does not count:</strong> {discounted}</p>}
      </header>
      <section>
        <h2>To take along</h2>
        <ol>
          {debrief?.takeaways.map(({ kind, problemId, atMs }) => (
            <li key={`${kind}/${problemId ?? ''}`}><strong>{headlineWords[kind].title}</strong>{problemId !== undefined && ` (${titleOf(problemId) ?? problemId}${atMs === undefined ? '' : `, ${headlineWords[kind].at.toLowerCase()} ${momentDigits(atMs)}`})`}. {headlineWords[kind].advice}</li>
          ))}
        </ol>
        {facts.mistakes.map((mistake) => <p key={mistake.kind}>{mistakeWords(mistake, titleOf(mistake.problemId))}</p>)}
      </section>
      {picks?.map((pick) => (
        <ProblemReport key={pick.id} title={pick.title} about={`${difficultyNames[pick.difficulty]}, ${pick.topics.map((topic) => topicNames[topic]).join(', ')}`}
          account={debrief?.accounts.find(({ problemId }) => problemId === pick.id)} facts={facts.sheets.find(({ problemId }) => problemId === pick.id)} lesson={lessons.find(({ problemId }) => problemId === pick.id)} />
      ))}
      {rating !== undefined && <OwnView bands={rating.bands} line={rating.line} against={(debrief?.contradictions ?? []).map((row) => contradictionOf(row, debrief?.accounts ?? []))} />}
      {voice !== undefined && <section><h2>Thinking aloud</h2><VoiceOnPaper voice={voice} /></section>}
      <section>
        <h2>What happened</h2>
        <ul className="happened">
          {marks.map((mark, at) => <li key={at}><span>{momentDigits(mark.atMs)}</span> {[titleOf(mark.problemId), markWords(mark)].filter((part) => part !== undefined).join(': ')}</li>)}
        </ul>
      </section>
      {notes.trim() !== '' && <section><h2>Notes</h2><Clipped text={notes} paperLines={notesLines} /></section>}
      <footer><p>One round is noise; the bar and the bands are our own measure, not anybody's hiring decision.</p></footer>
    </article>
  );
}

interface ProblemReportProps {
  readonly title: string;
  readonly about: string;
  readonly account: AccountView | undefined;
  readonly facts: FactsView['sheets'][number] | undefined;
  readonly lesson: LessonView | undefined;
}

function ProblemReport({ title, about, account, facts, lesson }: ProblemReportProps) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{about}. <strong>{account?.verdict === undefined ? 'Nothing submitted' : outcomeWords[account.verdict].name}.</strong> {account !== undefined && whereTimeWent(account, facts?.breaks).join(' ')}</p>
      {facts !== undefined && <p>{facts.phases.map((time) => `${phaseNames[time.phase]}: ${phaseTimeWords(time)}.`).join(' ')} Inferred from edits and runs.</p>}
      {lesson !== undefined && (
        <>
          <p>Pattern: {lesson.pattern} Invariant: {lesson.invariant} Pitfall: {lesson.pitfall} Costs: time {lesson.complexity.time}, space {lesson.complexity.space}.</p>
          {lesson.notes.length > 0 && <><h3>Weak notes</h3><ul>{lesson.notes.map(({ question, happened, fix }) => <li key={question}>{question} {happened} {fix}</li>)}</ul></>}
          {lesson.own !== undefined && <><h3>Your program ({languageNames[lesson.own.language]})</h3><Clipped text={lesson.own.source} paperLines={programLines} /></>}
        </>
      )}
    </section>
  );
}

interface OwnViewProps {
  readonly bands: Partial<Readonly<Record<RubricRow, Band>>>;
  readonly line: string;
  /** Where the log says otherwise. */
  readonly against: readonly (string | undefined)[];
}

function OwnView({ bands, line, against }: OwnViewProps) {
  const rated = Object.entries(bands) as [RubricRow, Band][];
  if (rated.length === 0) return null;
  return (
    <section>
      <h2>Your own view</h2>
      <p>{rated.map(([row, band]) => `${rowNames[row]}: ${bandNames[band]}`).join('. ')}. {line}</p>
      {against.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </section>
  );
}
