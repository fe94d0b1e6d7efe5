import { NumberInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

export interface NumberFieldProps {
  readonly label?: string;
  /** Its name where a heading beside it shows one. */
  readonly 'aria-label'?: string;
  readonly description?: string;
  readonly suffix?: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A whole number that may be empty or too small while it is typed; nothing is planned with it until it is right. */
export function NumberField({ min, max, value, onChange, ...rest }: NumberFieldProps) {
  const [typed, setTyped] = useState<number | ''>(value);
  const [of, setOf] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  if (of !== value) {
    setOf(value);
    setTyped(value);
  }
  const error = typed !== '' && typed >= min && typed <= max ? null : `Give a number from ${min} to ${max}.`;
  // The browser keeps a form with such a field from being sent, and says why.
  useEffect(() => input.current?.setCustomValidity(error ?? ''), [error]);
  const type = (next: string | number) => {
    const number = typeof next === 'number' ? next : '';
    setTyped(number);
    if (number === '' || number < min || number > max) return;
    setOf(number);
    onChange(number);
  };
  return <NumberInput ref={input} {...rest} min={min} max={max} clampBehavior="none" allowDecimal={false} allowNegative={false} value={typed} error={error} onChange={type} />;
}
