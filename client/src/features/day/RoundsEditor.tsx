import { Button } from '@mantine/core';
import { limits } from '@dayseven/contracts/limits';
import type { PlannedRound, TimedKind } from '@dayseven/contracts/vocabulary';
import { kindNames } from '../../shared/round/kind-words.ts';
import { NumberField } from '../../shared/round/plan/NumberField.tsx';
import { usualMinutes } from './day-plans.ts';

export interface RoundsEditorProps {
  readonly rounds: readonly PlannedRound[];
  readonly onChange: (rounds: PlannedRound[]) => void;
}

const kinds: readonly TimedKind[] = ['dsa', 'design', 'behavioral', 'machine-coding'];

/** The rounds of a day of one's own, in the order they are held. */
export function RoundsEditor({ rounds, onChange }: RoundsEditorProps) {
  const isFull = rounds.length >= limits.roundsOfADay;
  return (
    <fieldset className="rounds-editor">
      <legend>Rounds, up to {limits.roundsOfADay}</legend>
      <ol className="plain-list">
        {rounds.map(({ kind, minutes }, at) => (
          <li key={at}>
            <strong>{at + 1}. {kindNames[kind]}</strong>
            <NumberField aria-label={`Minutes of round ${at + 1}, ${kindNames[kind]}`} suffix=" min" min={10} max={180} value={minutes}
              onChange={(value) => onChange(rounds.map((round, index) => (index === at ? { kind, minutes: value } : round)))} />
            <Button size="compact-sm" variant="subtle" color="gray" disabled={rounds.length === 1} aria-label={`Remove round ${at + 1}, ${kindNames[kind]}`} onClick={() => onChange(rounds.filter((_round, index) => index !== at))}>Remove</Button>
          </li>
        ))}
      </ol>
      <div className="round-actions">
        {kinds.map((kind) => <Button key={kind} size="compact-sm" variant="default" disabled={isFull} onClick={() => onChange([...rounds, { kind, minutes: usualMinutes[kind] }])}>Add {kindNames[kind]}</Button>)}
      </div>
    </fieldset>
  );
}
