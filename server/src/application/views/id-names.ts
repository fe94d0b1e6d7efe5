import type { Operation, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { typeInside } from '../../domain/judging/answer-types.ts';
import { textWords, type NameOfId } from './value-words.ts';

export interface IdNames {
  readonly ofExpected: NameOfId;
  readonly ofGot: NameOfId;
  /** What the id that a step gave is called; an empty text where it gave none. */
  readonly ofStep: (step: number) => string;
}

export interface NamedScript {
  readonly steps: readonly Operation[];
  readonly types: readonly (ValueType | undefined)[];
  readonly expected: readonly Value[];
  readonly got: readonly Value[];
}

/**
 * Names for ids, which are texts of each program's own making: #A for the first that the model gives, and for the solution's that came in its
 * place. What the script itself wrote out stays as it is.
 */
export function nameIds({ steps, types, expected, got }: NamedScript): IdNames {
  const written = new Set(steps.flatMap(({ args }) => args.filter((arg) => typeof arg === 'string')));
  const ofExpected = new Map<string, string>();
  const ofGot = new Map<string, string>();
  const places: string[][] = [];
  let count = 0;
  const next = (): string => {
    count += 1;
    return `#${letters(count)}`;
  };
  for (const [step, value] of expected.entries()) places[step] = addNew(ofExpected, newIds(types[step], value, ofExpected, written), next);
  for (const [step, value] of got.entries()) {
    const open = [...places[step] ?? []];
    addNew(ofGot, newIds(types[step], value, ofGot, written), () => open.shift() ?? next());
  }
  const named = (names: ReadonlyMap<string, string>): NameOfId => (id) => names.get(id) ?? textWords(id);
  return {
    ofExpected: named(ofExpected),
    ofGot: named(ofGot),
    ofStep: (step) => named(ofExpected)(idsIn(types[step], expected[step] ?? null)[0] ?? ''),
  };
}

function newIds(type: ValueType | undefined, value: Value, known: ReadonlyMap<string, string>, written: ReadonlySet<string>): readonly string[] {
  return [...new Set(idsIn(type, value))].filter((id) => !known.has(id) && !written.has(id));
}

function addNew(names: Map<string, string>, ids: readonly string[], nameFor: () => string): string[] {
  return ids.map((id) => {
    const name = nameFor();
    names.set(id, name);
    return name;
  });
}

/** Every id in a value, in the order of a record's fields and a list's items. */
function idsIn(type: ValueType | undefined, value: Value): readonly string[] {
  if (typeof value === 'string') return type?.kind === 'id' || (type?.kind === 'nullable' && type.of.kind === 'id') ? [value] : [];
  if (typeof value !== 'object' || value === null || type === undefined) return [];
  return Object.entries(value).flatMap(([key, item]: [string, Value]) => idsIn(typeInside(type, Array.isArray(value) ? '' : key), item));
}

/** A to Z, then AA. */
function letters(count: number): string {
  const rest = (count - 1) % 26;
  const before = (count - 1 - rest) / 26;
  return `${before > 0 ? letters(before) : ''}${String.fromCharCode(65 + rest)}`;
}
