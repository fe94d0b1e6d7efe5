import type { Rating, RubricRow } from '@dayseven/contracts/vocabulary';
import { bandNames, contradictionWords, rowNames } from './rubric-words.ts';

export interface OwnRatingProps {
  readonly rating: Rating;
  readonly contradictions: readonly RubricRow[];
}

/** What the candidate said before the results, and where the log says otherwise. */
export function OwnRating({ rating, contradictions }: OwnRatingProps) {
  const rated = Object.entries(rating.bands) as [RubricRow, keyof typeof bandNames][];
  if (rated.length === 0) return null;
  return (
    <section className="round-card" aria-label="Your own rating">
      <h2>You said</h2>
      <dl className="facts">
        {rated.map(([row, band]) => <div key={row}><dt>{rowNames[row]}</dt><dd>{bandNames[band]}</dd></div>)}
      </dl>
      {rating.line !== '' && <p>{rating.line}</p>}
      {contradictions.map((row) => <p key={row}>{contradictionWords[row]}</p>)}
    </section>
  );
}
