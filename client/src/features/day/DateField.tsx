import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { fromInput, toInput } from './date-input.ts';

export interface DateFieldProps {
  readonly startsAt: number;
  readonly onChange: (startsAt: number) => void;
}

/** "Now" is a moment that has just passed. */
const lateMs = 3_600_000;

/** When the day is to begin: a moment to come. */
export function DateField({ startsAt, onChange }: DateFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [openedAt] = useState(() => Date.now());
  const error = startsAt < openedAt - lateMs ? 'That moment has passed; choose one to come.' : null;
  // The browser keeps a form with such a field from being sent, and says why.
  useEffect(() => input.current?.setCustomValidity(error ?? ''), [error]);
  return (
    <TextInput ref={input} type="datetime-local" label="Date and start" description="A date to keep; nothing starts by itself." value={toInput(startsAt)} required className="plan-date" error={error}
      onChange={(event) => { const next = fromInput(event.currentTarget.value); if (next !== undefined) onChange(next); }} />
  );
}
