import type { AskedQuestionView } from '@dayseven/contracts';
import { Clipped } from '../report/Clipped.tsx';
import { answerWords } from '../round/answer-words.ts';
import { answerFacts } from './answer-facts.ts';

export interface AnswerOnPaperProps {
  readonly question: AskedQuestionView;
  /** How many lines of what was typed are printed. */
  readonly paperLines: number;
}

/** What was answered: its facts, what was typed, and what was asked on. It needs nothing but itself. */
export function AnswerOnPaper({ question, paperLines }: AnswerOnPaperProps) {
  const { typed, followUps } = question;
  return (
    <>
      <p>{answerFacts(question).join(' ')}</p>
      {typed !== '' && <Clipped text={typed} paperLines={paperLines} />}
      {followUps.map((one) => <p key={one.text}><strong>{one.text}</strong> <em>{one.answer && answerWords(one.answer)}</em> {one.typed}</p>)}
    </>
  );
}
