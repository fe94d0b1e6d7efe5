import type { Rating, RubricRow } from '@dayseven/contracts/vocabulary';
import { bandNames, rowNames } from '../round/rubric-words.ts';

export interface OwnBandsProps<Row extends RubricRow> {
  readonly rating: Rating;
  readonly rows: readonly Row[];
  /** What bears on a row, as sentences. */
  readonly facts: (row: Row) => readonly string[];
}

/** In a report: what the candidate said of each row, beside what bears on it. */
export function OwnBands<Row extends RubricRow>({ rating: { bands, line }, rows, facts }: OwnBandsProps<Row>) {
  return (
    <section>
      <h2>Your own view, beside the facts</h2>
      <table>
        <thead><tr><th scope="col">Row</th><th scope="col">You said</th><th scope="col">The facts</th></tr></thead>
        <tbody>{rows.map((row) => { const band = bands[row]; return <tr key={row}><td>{rowNames[row]}</td><td>{band === undefined ? 'Not rated' : bandNames[band]}</td><td>{facts(row).join(' ')}</td></tr>; })}</tbody>
      </table>
      {line !== '' && <p>{line}</p>}
    </section>
  );
}
