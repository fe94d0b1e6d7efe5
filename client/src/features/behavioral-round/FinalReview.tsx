import { Button } from '@mantine/core';
import type { FinalReviewView } from '@dayseven/contracts';
import type { TimedRound } from '../../connection/use-timed-round.ts';
import { counted } from '../../shared/quantities.ts';
import { ReviewNote } from '../../shared/weak-notes/ReviewNote.tsx';

export interface FinalReviewProps {
  /** Absent until it was begun. */
  readonly review: FinalReviewView | undefined;
  /** Nothing is begun or graded any more. */
  readonly isClosed: boolean;
  readonly ask: TimedRound['ask'];
  readonly onEnd: () => void;
}

/** The final review of weak notes: the day's own first, then the weakest that are due. */
export function FinalReview({ review, isClosed, ask, onEnd }: FinalReviewProps) {
  if (review === undefined) {
    return (
      <section className="round-card" aria-label="Final review">
        <h1 className="review-question">The questions are done</h1>
        <p>The minutes that are left are for your weak notes: what the earlier rounds of the day missed first, then the weakest that are due.</p>
        {!isClosed && <div className="round-actions"><Button onClick={() => void ask((send, roundId) => send('review:begin', { roundId }))}>Review the notes</Button><Button variant="default" onClick={onEnd}>End the round</Button></div>}
      </section>
    );
  }
  const { next, notes, graded } = review;
  return (
    <section className="round-card" aria-label="Final review">
      <p className="quiet" role="status">{notes === 0 ? 'No note is due.' : `${graded.length} of ${counted(notes, 'note')} reviewed`}</p>
      {next !== undefined && !isClosed && <ReviewNote key={next.id} note={next} onGrade={(grade) => void ask((send, roundId) => send('review:grade', { roundId, noteId: next.id, grade }))} />}
      {next === undefined && !isClosed && <div className="round-actions"><Button onClick={onEnd}>End the round</Button></div>}
    </section>
  );
}
