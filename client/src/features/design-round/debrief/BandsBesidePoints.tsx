import type { DesignDebrief } from '@dayseven/contracts';
import type { Rating } from '@dayseven/contracts/vocabulary';
import { bandNames, designRows, rowNames } from '../../../shared/round/rubric-words.ts';
import { rowFacts } from '../../../shared/design/row-facts.ts';

export interface BandsBesidePointsProps {
  readonly rating: Rating;
  readonly debrief: DesignDebrief;
}

/** What the candidate said before the results, beside what bears on it. Nothing is rated a second time. */
export function BandsBesidePoints({ rating: { bands, line }, debrief }: BandsBesidePointsProps) {
  return (
    <section className="round-card bands" aria-label="Your rating beside the facts">
      <table>
        <thead><tr><th scope="col">You said</th><th scope="col">The facts</th></tr></thead>
        <tbody>
          {designRows.map((row) => {
            const band = bands[row];
            return (
              <tr key={row}>
                <th scope="row">{rowNames[row]}<span>{band === undefined ? 'Not rated' : bandNames[band]}</span></th>
                <td>{rowFacts(row, debrief).map((fact) => <p key={fact}>{fact}</p>)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {line !== '' && <p className="own-line">{line}</p>}
    </section>
  );
}
