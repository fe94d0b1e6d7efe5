import type { Rating, RubricRow } from '@dayseven/contracts/vocabulary';
import { bandNames, rowNames } from './rubric-words.ts';

export interface BandsBesideFactsProps<Row extends RubricRow> {
  readonly rating: Rating;
  readonly rows: readonly Row[];
  /** What of the round bears on a row. */
  readonly facts: (row: Row) => readonly string[];
  /** The one sentence where a row's band and the log disagree. */
  readonly contradiction?: (row: Row) => string | undefined;
}

/** What the candidate said before the results, beside what bears on it. Nothing is rated a second time. */
export function BandsBesideFacts<Row extends RubricRow>({ rating: { bands, line }, rows, facts, contradiction }: BandsBesideFactsProps<Row>) {
  return (
    <section className="bands" aria-label="Your rating beside the facts">
      <table>
        <thead><tr><th scope="col">You said</th><th scope="col">The facts</th></tr></thead>
        <tbody>
          {rows.map((row) => {
            const band = bands[row];
            const contradicted = contradiction?.(row);
            return (
              <tr key={row}>
                <th scope="row">{rowNames[row]}<span>{band === undefined ? 'Not rated' : bandNames[band]}</span></th>
                <td>
                  {facts(row).map((fact) => <p key={fact}>{fact}</p>)}
                  {contradicted !== undefined && <p className="contradiction">{contradicted}</p>}
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
