import { Loader } from '@mantine/core';
import type { AccountView, DsaView, FactsView, LessonView } from '@dayseven/contracts';
import type { Rating } from '@dayseven/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { factsQuery, lessonsQuery, tapeQuery } from '../../../connection/http-queries.ts';
import type { DsaRoundView } from '../../../connection/use-timed-round.ts';
import { Notice } from '../../../shared/Notice.tsx';
import { BandsBesideFacts } from '../../../shared/round/BandsBesideFacts.tsx';
import { dsaRows } from '../../../shared/round/rubric-words.ts';
import { contradictionOf } from '../contradiction-of.ts';
import { OneThingToFix } from '../OneThingToFix.tsx';
import { DebriefTape } from './DebriefTape.tsx';
import { factWords, type Known, type KnownProblem } from './fact-words.ts';
import { ProblemOutcome } from './ProblemOutcome.tsx';
import { Verdicts } from './Verdicts.tsx';

export interface DebriefProps {
  readonly round: DsaRoundView;
  readonly rating: Rating;
}

type Told = NonNullable<DsaView['debrief']>;

/** The one thing to fix; the round on a timeline, its text left and the candidate's bands beside the facts right; then of each problem what came of it and what it was about. */
export function Debrief({ round, rating }: DebriefProps) {
  const { picks, finals, debrief } = round.dsa;
  const lessons = useQuery(lessonsQuery(round.id));
  const facts = useQuery({ ...factsQuery(round.id), enabled: debrief !== undefined });
  return (
    <>
      {debrief === undefined && <p role="status" className="grading"><Loader size="xs" aria-hidden /> What was in the editors is being judged.</p>}
      {debrief !== undefined && <><Verdicts round={round} accounts={debrief.accounts} /><Headline round={round} debrief={debrief} mistakes={facts.data?.mistakes ?? []} /></>}
      {debrief !== undefined && <Tape round={round} rating={rating} debrief={debrief} facts={facts.data} lessons={lessons.data ?? []} />}
      {facts.error !== null && <Notice kind="problem">{facts.error.message}</Notice>}
      <div className="debrief-problems">
        {round.sheets.map((sheet) => (
          <ProblemOutcome key={sheet.problemId} roundId={round.id} sheet={sheet} pick={picks?.find(({ id }) => id === sheet.problemId)} finals={finals ?? []} facts={of(facts.data?.sheets, sheet)}
            account={of(debrief?.accounts, sheet)} lesson={of(lessons.data, sheet)} />
        ))}
      </div>
      {lessons.error !== null && <Notice kind="problem">{lessons.error.message}</Notice>}
    </>
  );
}

function of<One extends { readonly problemId: string }>(all: readonly One[] | undefined, { problemId }: { readonly problemId: string }): One | undefined {
  return all?.find((one) => one.problemId === problemId);
}

function Headline({ round, debrief: { headline }, mistakes }: { readonly round: DsaRoundView; readonly debrief: Told; readonly mistakes: FactsView['mistakes'] }) {
  const { conditions, picks } = round.dsa;
  const titleOf = (id: string | undefined) => picks?.find((pick) => pick.id === id)?.title;
  return <OneThingToFix roundId={round.id} language={conditions.language} headline={headline} title={titleOf(headline.problemId)} mistakes={mistakes} titleOf={titleOf} />;
}

interface TapeProps extends DebriefProps {
  readonly debrief: Told;
  readonly facts: FactsView | undefined;
  readonly lessons: readonly LessonView[];
}

function Tape({ round, rating, debrief, facts, lessons }: TapeProps) {
  const { data: tape, error } = useQuery(tapeQuery(round.id));
  if (facts === undefined) return null;
  const known = (account: AccountView): KnownProblem => ({
    title: round.dsa.picks?.find(({ id }) => id === account.problemId)?.title ?? account.problemId,
    account,
    lesson: of(lessons, account),
    breaks: of(facts.sheets, account)?.breaks ?? [],
  });
  const { usedMs: lengthMs } = round.timed.clock;
  const all: Known = { problems: debrief.accounts.map(known), notes: round.timed.notes, silences: facts.silences, lengthMs };
  const bands = <BandsBesideFacts rating={rating} rows={dsaRows} facts={(row) => factWords[row](all)} contradiction={(row) => (debrief.contradictions.includes(row) ? contradictionOf(row, debrief.accounts) : undefined)} />;
  if (error !== null) return <><Notice kind="problem">{error.message}</Notice>{bands}</>;
  if (tape === undefined) return <Loader aria-label="Loading the timeline" />;
  return <DebriefTape roundId={round.id} tape={tape} spans={facts.spans} startMs={debrief.headline.atMs ?? lengthMs} beside={bands} />;
}
