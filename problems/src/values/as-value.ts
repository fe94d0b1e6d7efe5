import type { Value } from '@dayseven/contracts/vocabulary';

/** The parts of values whose type has been checked before; nothing where they are something else. */
export function asItems(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

export function asFields(value: Value): Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Value>>) : {};
}

export function asText(value: Value): string {
  return typeof value === 'string' ? value : '';
}
