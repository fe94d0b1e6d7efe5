import type { AskedQuestionView } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import type { TimedRound } from '../../../connection/use-timed-round.ts';
import { tookWords } from '../../../shared/behavioral/answer-facts.ts';
import { Notice } from '../../../shared/Notice.tsx';
import { answerWords } from '../../../shared/round/answer-words.ts';
import { BandGiven } from '../BandGiven.tsx';
import { StoryTold } from '../StoryTold.tsx';
import { Recordings } from '../recording/Recordings.tsx';
import { RecordedMarks } from './RecordedMarks.tsx';
import { ListenedFor } from './ListenedFor.tsx';
import { StarMarks } from './StarMarks.tsx';

export interface AnsweredCardProps {
  readonly roundId: RoundId;
  readonly question: AskedQuestionView;
  readonly ask: TimedRound['ask'];
}

/** One answer after the round: what was said, marked by its candidate, and then what is listened for. What was asked of it and declined says why. */
export function AnsweredCard({ roundId, question, ask: send }: AnsweredCardProps) {
  const [declined, setDeclined] = useState<string | undefined>(undefined);
  const ask: TimedRound['ask'] = async (asked) => {
    const failure = await send(asked);
    setDeclined(failure?.message);
    return failure;
  };
  const { id: questionId, text, typed, followUps, recordings, after } = question;
  const marking = after?.marking;
  const recorded = after?.recorded;
  const marked = recordings.find(({ id }) => id === recorded?.recordingId);
  return (
    <section className="round-card" aria-label={text}>
      <h2>{text}</h2>
      <p className="quiet">{tookWords(question)}</p>
      {recorded !== undefined && marked !== undefined && <RecordedMarks roundId={roundId} questionId={questionId} recording={marked} recorded={recorded} ask={ask} />}
      <Recordings roundId={roundId} recordings={recordings.filter((one) => one !== marked)} ask={ask} />
      {marking === undefined ? typed !== '' && <p className="note-fix">{typed}</p> : <StarMarks questionId={questionId} marking={marking} ask={ask} />}
      {followUps.map((one) => <p key={one.text}><strong>{one.text}</strong> <span className="quiet">{one.answer && answerWords(one.answer)}</span> <span className="note-fix">{one.typed}</span></p>)}
      {declined !== undefined && <Notice kind="problem">{declined}</Notice>}
      <BandGiven label="Your band" question={question} ask={ask} />
      {after !== undefined && <StoryTold question={question} ask={ask} />}
      {after !== undefined && <ListenedFor questionId={questionId} after={after} ask={ask} />}
    </section>
  );
}
