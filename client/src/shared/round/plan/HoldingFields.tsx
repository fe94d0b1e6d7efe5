import { NativeSelect } from '@mantine/core';
import type { Assistance, ExtraTime } from '@dayseven/contracts/vocabulary';
import { assistanceMeans, assistanceNames } from '../assistance-words.ts';
import { extraTimes } from '../mode-words.ts';
import { NumberField } from './NumberField.tsx';

export interface Holding {
  readonly extraTime: ExtraTime;
  readonly seed: number;
}

export interface HoldingFieldsProps extends Holding {
  readonly onChange: (change: Partial<Holding>) => void;
}

/** What is preset in a round of any kind and seldom changed. */
export function HoldingFields({ extraTime, seed, onChange }: HoldingFieldsProps) {
  return (
    <>
      <NativeSelect label="Extra time" description="For those who get it in the interview too." value={String(extraTime)} onChange={(event) => onChange({ extraTime: extraTimeOf(event.currentTarget.value) })}
        data={extraTimes.map(({ value, name }) => ({ value: String(value), label: name }))} />
      <NumberField label="Seed" description="The same seed draws the same content again." min={0} max={999_999} value={seed} onChange={(value) => onChange({ seed: value })} />
    </>
  );
}

export interface EditorFieldProps {
  readonly assistance: Assistance;
  readonly onChoose: (assistance: Assistance) => void;
}

/** How much the editor helps. */
export function EditorField({ assistance, onChoose }: EditorFieldProps) {
  return (
    <NativeSelect label="Editor" description={assistanceMeans[assistance]} value={assistance} onChange={(event) => onChoose(assistanceOf(event.currentTarget.value))}
      data={assistances.map((value) => ({ value, label: assistanceNames[value] }))} />
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
