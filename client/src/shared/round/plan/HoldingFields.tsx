import { NativeSelect, NumberInput } from '@mantine/core';
import type { Assistance, ExtraTime } from '@dayseven/contracts/vocabulary';
import { assistanceMeans, assistanceNames } from '../assistance-words.ts';
import { extraTimes } from '../mode-words.ts';

export interface Holding {
  readonly extraTime: ExtraTime;
  readonly assistance: Assistance;
  readonly seed: number;
}

export interface HoldingFieldsProps extends Holding {
  readonly onChange: (change: Partial<Holding>) => void;
}

/** What is preset and seldom changed. */
export function HoldingFields({ extraTime, assistance, seed, onChange }: HoldingFieldsProps) {
  return (
    <>
      <NativeSelect label="Extra time" value={String(extraTime)} onChange={(event) => onChange({ extraTime: extraTimeOf(event.currentTarget.value) })}
        data={extraTimes.map(({ value, name }) => ({ value: String(value), label: name }))} />
      <NativeSelect label="Editor" description={assistanceMeans[assistance]} value={assistance} onChange={(event) => onChange({ assistance: assistanceOf(event.currentTarget.value) })}
        data={assistances.map((value) => ({ value, label: assistanceNames[value] }))} />
      <NumberInput label="Seed" description="The same seed draws the same content again." min={0} max={999_999} clampBehavior="strict" allowDecimal={false} value={seed} onChange={(value) => typeof value === 'number' && onChange({ seed: value })} />
    </>
  );
}

const assistances = Object.keys(assistanceNames) as Assistance[];

function assistanceOf(value: string): Assistance {
  return assistances.find((one) => one === value) ?? 'completion';
}

function extraTimeOf(value: string): ExtraTime {
  return extraTimes.find((one) => String(one.value) === value)?.value ?? 1;
}

/** A seed nobody chose. */
export const anySeed = (): number => Math.floor(Math.random() * 1_000_000);
