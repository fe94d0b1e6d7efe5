import type { AskedQuestionView } from '@dayseven/contracts';
import type { Rating } from '@dayseven/contracts/vocabulary';
import { bandNames, behavioralRows, rowNames } from '../../../shared/round/rubric-words.ts';
import { rowFacts } from './row-facts.ts';

export interface BandsBesideMarksProps {
  readonly rating: Rating;
  readonly asked: readonly AskedQuestionView[];
}

/** What the candidate said before the results, beside what bears on it and where that is from. Nothing is rated a second time. */
export function BandsBesideMarks({ rating: { bands, line }, asked }: BandsBesideMarksProps) {
  return (
    <section className="round-card bands" aria-label="Your rating beside the facts">
      <table>
        <thead><tr><th scope="col">You said</th><th scope="col">The facts</th></tr></thead>
        <tbody>
          {behavioralRows.map((row) => {
            const band = bands[row];
            return (
              <tr key={row}>
                <th scope="row">{rowNames[row]}<span>{band === undefined ? 'Not rated' : bandNames[band]}</span></th>
                <td>{rowFacts[row](asked).map((fact) => <p key={fact}>{fact}</p>)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {line !== '' && <p className="own-line">{line}</p>}
    </section>
  );
}
