import { ActionIcon, Button, Modal, Tooltip } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useState } from 'react';
import type { BehavioralRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { FollowingLine } from '../../shared/round/FollowingLine.tsx';
import { ClockFace } from '../../shared/round/ClockFace.tsx';
import { useAbsence } from '../../shared/round/use-absence.ts';
import { FinalReview } from './FinalReview.tsx';
import { QuestionCard } from './QuestionCard.tsx';

export interface RunningBehavioralProps {
  readonly view: BehavioralRoundView;
  readonly round: TimedRound;
}

/** The round itself: one question at a time, then the weak notes, and the clock. */
export function RunningBehavioral({ view, round }: RunningBehavioralProps) {
  const { asked, of, review } = view.behavioral;
  const { clock, conditions } = view.timed;
  const { failure, isFollowing, move, ask, noteAbsence } = round;
  const [isEnding, setIsEnding] = useState(false);
  const awayMs = useAbsence((ms) => !isFollowing && noteAbsence(ms));
  const question = asked.at(-1);
  const isAsking = review === undefined && question !== undefined && question.state !== 'closed';
  return (
    <>
      <header className="bar behavioral-bar">
        <strong>{isAsking ? `Question ${asked.length} of ${of}` : 'Weak notes'}</strong>
        <span className="bar-space" />
        <ClockFace clock={clock} />
        {conditions.mode === 'relaxed' && !isFollowing && <Tooltip label="Pause the round"><ActionIcon variant="subtle" color="gray" aria-label="Pause the round" onClick={() => void move('round:pause')}><IconPlayerPause size={18} aria-hidden /></ActionIcon></Tooltip>}
        {!isFollowing && <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setIsEnding(true)}>End</Button>}
      </header>
      <main id="main" className="round-page">
        {failure !== null && <Notice kind="problem">{failure.message}</Notice>}
        {isFollowing && <Followed text={isAsking ? question.text : 'The weak notes are reviewed.'} onTakeOver={() => void move('round:take-over')} />}
        {!isFollowing && (isAsking ? <QuestionCard key={question.id} question={question} clock={clock} awayMs={awayMs} ask={ask} /> : <FinalReview review={review} ask={ask} onEnd={() => setIsEnding(true)} />)}
        {!isFollowing && isAsking && <p className="round-actions"><Button size="compact-sm" variant="subtle" color="gray" onClick={() => void ask((send, roundId) => send('review:begin', { roundId }))}>Leave the questions and review the notes</Button></p>}
      </main>
      <Modal opened={isEnding} onClose={() => setIsEnding(false)} title="End the round now?" centered>
        <p>What you typed is kept. A round that has ended stays ended.</p>
        <div className="round-actions">
          <Button color="red" onClick={() => { setIsEnding(false); void move('round:end'); }}>End the round</Button>
          <Button variant="default" data-autofocus onClick={() => setIsEnding(false)}>Go on</Button>
        </div>
      </Modal>
    </>
  );
}

/** What the tab that drives is at. */
function Followed({ text, onTakeOver }: { readonly text: string; readonly onTakeOver: () => void }) {
  return (
    <section className="round-card" aria-label="Question">
      <h1 className="review-question">{text}</h1>
      <FollowingLine onTakeOver={onTakeOver} />
    </section>
  );
}
