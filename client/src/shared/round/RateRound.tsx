import { Button, Radio, TextInput } from '@mantine/core';
import type { Band, Rating, RubricRow } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { Notice } from '../Notice.tsx';
import { anchors, bandNames, rowNames } from './rubric-words.ts';

export interface RateRoundProps {
  /** What is rated of a round of this kind. */
  readonly rows: readonly RubricRow[];
  /** What the rating opens. */
  readonly then: 'results' | 'break';
  readonly failure: string | undefined;
  readonly onRate: (rating: Rating) => Promise<unknown>;
}

const resultsCome = { results: 'the results come right after.', break: 'the results come after the last round of the day.' } as const;
const saveAnd = { results: 'Save and show the results', break: 'Save and take the break' } as const;

const bands = Object.keys(bandNames) as readonly Band[];

/** Four taps and one line before any result is shown: the own eye first, the facts after. */
export function RateRound({ rows, then, failure, onRate }: RateRoundProps) {
  const [rating, setRating] = useState<Rating>({ bands: {}, line: '' });
  const [isSaving, setIsSaving] = useState(false);
  const save = async (given: Rating) => {
    setIsSaving(true);
    await onRate(given);
    setIsSaving(false);
  };
  return (
    <form className="round-card" aria-label="Rate yourself" onSubmit={(event) => { event.preventDefault(); void save(rating); }}>
      <div>
        <h2>Before the results: how was it?</h2>
        <p className="quiet">Your own view, for an SDE-II. It takes a minute, nobody else sees it, and {resultsCome[then]}</p>
      </div>
      {rows.map((row) => (
        <Radio.Group key={row} name={row} label={rowNames[row]} value={rating.bands[row] ?? ''} className="rubric-row"
          onChange={(band) => setRating({ ...rating, bands: { ...rating.bands, [row]: band as Band } })}>
          <div className="rubric-bands">
            {bands.map((band) => <Radio key={band} value={band} label={bandNames[band]} description={anchors[row][band]} />)}
          </div>
        </Radio.Group>
      ))}
      <TextInput label="One line, if you like" maxLength={300} value={rating.line} onChange={(event) => setRating({ ...rating, line: event.currentTarget.value })} />
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <div className="round-actions">
        <Button type="submit" loading={isSaving} disabled={Object.keys(rating.bands).length === 0}>{saveAnd[then]}</Button>
        <Button variant="default" disabled={isSaving} onClick={() => void save({ bands: {}, line: '' })}>Skip</Button>
      </div>
    </form>
  );
}
