import type { Rating, RubricRow } from '@dayseven/contracts/vocabulary';
import { bandNames, dsaRows, rowNames } from '../../../shared/round/rubric-words.ts';
import { contradictionOf } from '../contradiction-of.ts';
import { factWords, type Known } from './fact-words.ts';

export interface BandsBesideFactsProps {
  readonly rating: Rating;
  readonly known: Known;
  readonly contradictions: readonly RubricRow[];
}

/** What the candidate said before the results, beside what bears on it. Nothing is rated a second time. */
export function BandsBesideFacts({ rating: { bands, line }, known, contradictions }: BandsBesideFactsProps) {
  return (
    <section className="bands" aria-label="Your rating beside the facts">
      <table>
        <thead><tr><th scope="col">You said</th><th scope="col">The facts</th></tr></thead>
        <tbody>
          {dsaRows.map((row) => {
            const band = bands[row];
            return (
              <tr key={row}>
                <th scope="row">{rowNames[row]}<span>{band === undefined ? 'Not rated' : bandNames[band]}</span></th>
                <td>
                  {factWords[row](known).map((fact) => <p key={fact}>{fact}</p>)}
                  {contradictions.includes(row) && <p className="contradiction">{contradictionOf(row, known.problems.map(({ account }) => account))}</p>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {line !== '' && <p className="own-line">{line}</p>}
    </section>
  );
}
