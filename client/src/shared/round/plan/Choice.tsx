import { SegmentedControl } from '@mantine/core';

export interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ name, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <div className="plan-choice">
      <span aria-hidden>{name}</span>
      <SegmentedControl<Value> aria-label={name} value={value} onChange={onChoose} data={options.map(([one, label]) => ({ value: one, label }))} />
    </div>
  );
}
