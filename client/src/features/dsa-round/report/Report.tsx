import type { AccountView, FactsView, LessonView, TapeView, VoiceView } from '@dayseven/contracts';
import type { Band, RubricRow } from '@dayseven/contracts/vocabulary';
import type { DsaRoundView } from '../../../connection/use-timed-round.ts';
import { markWords } from '../../../shared/mark-words.ts';
import { outcomeWords } from '../../../shared/outcome-words.ts';
import { difficultyNames, languageNames, topicNames } from '../../../shared/words.ts';
import { phaseNames, phaseTimeWords } from '../../../shared/round/phase-words.ts';
import { contradictionOf } from '../contradiction-of.ts';
import { whereTimeWent } from '../account-words.ts';
import { mistakeWords } from '../debrief/mistake-words.ts';
import { conditionsLine } from '../../../shared/round/conditions-words.ts';
import { bandNames, rowNames } from '../../../shared/round/rubric-words.ts';
import { Clipped } from '../../../shared/report/Clipped.tsx';
import { RoundReport, WhatHappened } from '../../../shared/report/RoundReport.tsx';
import { VoiceOnPaper } from '../../../shared/voice/VoiceOnPaper.tsx';

export interface ReportData {
  readonly round: DsaRoundView;
  readonly lessons: readonly LessonView[];
  readonly marks: TapeView['marks'];
  readonly facts: FactsView;
  /** Where somebody listened. */
  readonly voice?: VoiceView;
}

/** Of a program; with its first lines a usual round is on two pages. */
const programLines = 28;

/** A round on paper: what happened, at most three things to take along, and the programs. It needs nothing but itself. */
export function Report({ round, lessons, marks, facts, voice }: ReportData) {
  const { conditions, picks, debrief } = round.dsa;
  const { rating } = round.timed;
  const titleOf = (id: string | undefined) => picks?.find((pick) => pick.id === id)?.title;
  const takeaways = (debrief?.takeaways ?? []).map(({ problemId, ...takeaway }) => (problemId === undefined ? takeaway : { ...takeaway, of: titleOf(problemId) ?? problemId }));
  return (
    <RoundReport name="DSA round" timed={round.timed} conditions={conditionsLine(conditions)} seed={conditions.seed} takeaways={takeaways}
      beside={facts.mistakes.map((mistake) => <p key={mistake.kind}>{mistakeWords(mistake, titleOf(mistake.problemId))}</p>)}>
      {picks?.map((pick) => (
        <ProblemReport key={pick.id} title={pick.title} about={`${difficultyNames[pick.difficulty]}, ${pick.topics.map((topic) => topicNames[topic]).join(', ')}`}
          account={debrief?.accounts.find(({ problemId }) => problemId === pick.id)} facts={facts.sheets.find(({ problemId }) => problemId === pick.id)} lesson={lessons.find(({ problemId }) => problemId === pick.id)} />
      ))}
      {rating !== undefined && <OwnView bands={rating.bands} line={rating.line} against={(debrief?.contradictions ?? []).map((row) => contradictionOf(row, debrief?.accounts ?? []))} />}
      {voice !== undefined && <section><h2>Thinking aloud</h2><VoiceOnPaper voice={voice} /></section>}
      <WhatHappened marks={marks} says={(mark) => [titleOf(mark.problemId), markWords(mark)].filter((part) => part !== undefined).join(': ')} />
    </RoundReport>
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
