import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';

export interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ name, value, options, onChoose }: ChoiceProps<Value>) {
  const isNarrow = useMediaQuery('(max-width: 520px)', false, { getInitialValueInEffect: false });
  return (
    <div className="plan-choice">
      <span aria-hidden>{name}</span>
      <SegmentedControl<Value> orientation={isNarrow ? 'vertical' : 'horizontal'} aria-label={name} value={value} onChange={onChoose} data={options.map(([one, label]) => ({ value: one, label }))} />
    </div>
  );
}
