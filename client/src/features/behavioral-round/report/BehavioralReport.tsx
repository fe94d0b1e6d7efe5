import type { AskedQuestionView } from '@dayseven/contracts';
import type { BehavioralRoundView } from '../../../connection/use-timed-round.ts';
import { AnswerOnPaper } from '../../../shared/behavioral/AnswerOnPaper.tsx';
import { OwnBands } from '../../../shared/report/OwnBands.tsx';
import { RoundReport } from '../../../shared/report/RoundReport.tsx';
import { behavioralRows } from '../../../shared/round/rubric-words.ts';
import { grades } from '../../../shared/weak-notes/note-words.ts';
import { conditionsLine, storyToldTooOften } from '../behavioral-words.ts';
import { rowFacts } from '../debrief/row-facts.ts';

/** Of an answer; with them a usual round is on two pages. */
const answerLines = 14;

/** A behavioral round on paper: at most three things to take along, the bands beside the facts, each question with its answer, and the notes reviewed. It needs nothing but itself. */
export function BehavioralReport({ round }: { readonly round: BehavioralRoundView }) {
  const { conditions, asked, takeaways = [], review } = round.behavioral;
  const { rating } = round.timed;
  const warning = storyToldTooOften(asked);
  return (
    <RoundReport name="Behavioral round" timed={round.timed} conditions={conditionsLine(conditions)} seed={conditions.seed} takeaways={takeaways.map((kind) => ({ kind }))} beside={warning !== undefined && <p>{warning}</p>}>
      {rating !== undefined && <OwnBands rating={rating} rows={behavioralRows} facts={(row) => rowFacts[row](asked)} />}
      {asked.length === 0 && <p>No question was asked.</p>}
      {asked.map((question) => <Answer key={question.id} question={question} />)}
      {review !== undefined && review.graded.length > 0 && (
        <section>
          <h2>Notes reviewed</h2>
          <ul>{review.graded.map(({ noteId, question, grade }) => <li key={noteId}>{grades.find((one) => one.grade === grade)?.name}: {question}</li>)}</ul>
        </section>
      )}
    </RoundReport>
  );
}

function Answer({ question }: { readonly question: AskedQuestionView }) {
  const { text, after } = question;
  return (
    <section>
      <h2>{text}</h2>
      <AnswerOnPaper question={question} paperLines={answerLines} />
      {after?.signals && <p><strong>Good signs:</strong> {after.signals.good.join(' ')} <strong>Red flags:</strong> {after.signals.red.join(' ')}</p>}
    </section>
  );
}
