import { Button } from '@mantine/core';
import type { ClockView } from '@dayseven/contracts';
import { useState } from 'react';
import type { BehavioralRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { OfflineNotice } from '../../shared/OfflineNotice.tsx';
import { FollowingLine } from '../../shared/round/FollowingLine.tsx';
import { ClockFace, useIsZero } from '../../shared/round/ClockFace.tsx';
import { EndDialog } from '../../shared/round/EndDialog.tsx';
import { PauseButton } from '../../shared/round/PauseButton.tsx';
import { useAbsence } from '../../shared/round/use-absence.ts';
import { whyClosed } from '../../shared/round/why-closed.ts';
import { BandGiven } from './BandGiven.tsx';
import { FinalReview } from './FinalReview.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { storyToldTooOften } from './behavioral-words.ts';

export interface RunningBehavioralProps {
  readonly view: BehavioralRoundView;
  readonly round: TimedRound;
}

/** The round itself: one question at a time, then the weak notes, and the clock. */
export function RunningBehavioral({ view, round }: RunningBehavioralProps) {
  const { asked, of } = view.behavioral;
  const { clock, conditions } = view.timed;
  const { failure, isFollowing, move, ask, noteAbsence } = round;
  const [isEnding, setIsEnding] = useState(false);
  const awayMs = useAbsence((ms) => !isFollowing && noteAbsence(ms));
  const question = openQuestion(view);
  const isZero = useIsZero(clock);
  const closed = whyClosed({ isZero, isFollowing, atZero: 'what you typed is being handed in' });
  return (
    <>
      <BehavioralBar at={question ? `Question ${asked.length} of ${of}` : 'Weak notes'} clock={clock} onPause={conditions.mode === 'relaxed' && closed === undefined ? () => void move('round:pause') : undefined} onEnd={closed === undefined ? () => setIsEnding(true) : undefined} />
      <main id="main" className="round-page">
        <OfflineNotice />
        {failure !== null && <Notice kind="problem">{failure.message}</Notice>}
        {isZero && <Notice kind="info">Time is up. What you typed and recorded is being handed in; this page goes on by itself.</Notice>}
        {isFollowing ? <Followed question={question} onTakeOver={() => void move('round:take-over')} /> : <Driven view={view} ask={ask} awayMs={awayMs} closed={closed} onEnd={() => setIsEnding(true)} />}
      </main>
      <EndDialog opened={isEnding && closed === undefined} onClose={() => setIsEnding(false)} onEnd={() => move('round:end')}>What you typed and recorded is kept.</EndDialog>
    </>
  );
}

type OpenQuestion = BehavioralRoundView['behavioral']['asked'][number];

/** The question that is being answered; none once all are closed or the review began. */
function openQuestion({ behavioral: { asked, review } }: BehavioralRoundView): OpenQuestion | undefined {
  const last = asked.at(-1);
  return review === undefined && last?.state !== 'closed' ? last : undefined;
}

interface DrivenProps {
  readonly view: BehavioralRoundView;
  readonly ask: TimedRound['ask'];
  readonly awayMs: ReturnType<typeof useAbsence>;
  /** Why nothing more is typed, if so. */
  readonly closed: string | undefined;
  readonly onEnd: () => void;
}

/** What the tab that drives has to do: the question, or the review. */
function Driven({ view, ask, awayMs, closed, onEnd }: DrivenProps) {
  const question = openQuestion(view);
  const { asked, review } = view.behavioral;
  const isClosed = closed !== undefined;
  const lastBand = !isClosed && review === undefined && <LastBand asked={asked} ask={ask} />;
  if (question === undefined) return <><FinalReview review={review} isClosed={isClosed} ask={ask} onEnd={onEnd} />{lastBand}</>;
  return (
    <>
      <QuestionCard key={question.id} roundId={view.id} version={view.version} question={question} clock={view.timed.clock} awayMs={awayMs} closed={closed} ask={ask} warning={storyToldTooOften(asked)} />
      {!isClosed && <p className="round-actions"><Button size="compact-sm" variant="subtle" color="gray" onClick={() => void ask((send, roundId) => send('review:begin', { roundId }))}>Leave the questions and review the notes</Button></p>}
      {lastBand}
    </>
  );
}

/** The band that was tapped last; nothing before the first. */
function LastBand({ asked, ask }: Pick<DrivenProps, 'ask'> & { readonly asked: readonly OpenQuestion[] }) {
  const at = asked.findLastIndex(({ state }) => state === 'closed');
  const last = asked[at];
  return last && <BandGiven label={`Your band for question ${at + 1}`} question={last} ask={ask} />;
}

interface BehavioralBarProps {
  readonly at: string;
  readonly clock: ClockView;
  /** Absent where the round has no pause, where another tab drives it, and at zero. */
  readonly onPause: (() => void) | undefined;
  readonly onEnd: (() => void) | undefined;
}

function BehavioralBar({ at, clock, onPause, onEnd }: BehavioralBarProps) {
  return (
    <header className="bar behavioral-bar">
      <strong>{at}</strong>
      <span className="bar-space" />
      <ClockFace clock={clock} />
      <PauseButton onPause={onPause} />
      {onEnd !== undefined && <Button size="compact-sm" variant="subtle" color="gray" onClick={onEnd}>End</Button>}
    </header>
  );
}

/** What the tab that drives is at. */
function Followed({ question, onTakeOver }: { readonly question: OpenQuestion | undefined; readonly onTakeOver: () => void }) {
  return (
    <section className="round-card" aria-label="Question">
      <h1 className="review-question">{question?.text ?? 'The weak notes are reviewed.'}</h1>
      <FollowingLine onTakeOver={onTakeOver} />
    </section>
  );
}
