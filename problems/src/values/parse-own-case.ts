import type { CaseInput, Signature } from '@dayseven/contracts/vocabulary';
import { describeType } from '../format/show-type.ts';
import { flatInput, type InputFault, readInput } from './read-input.ts';
import { showValue } from './show.ts';

export type ParsedOwnCase =
  | { readonly ok: true; readonly input: CaseInput }
  | { readonly ok: false; readonly fields: readonly (string | null)[] };

/** A text the candidate fills in for a case of his own. */
export interface CaseField {
  readonly name: string;
  /** In words. */
  readonly type: string;
  readonly sample: string;
}

/** More text than this in one field is refused. */
const fieldChars = 20_000;

/** One field a parameter, and for a class one more with its operations. */
export function caseFieldsOf(signature: Signature, sample: CaseInput): readonly CaseField[] {
  const fields = signature.parameters.map(({ name, type }, i) => ({ name, type: describeType(type), sample: showValue(sample.args[i] ?? null) }));
  if (!('operations' in sample)) return fields;
  const operations = sample.operations.map(({ method, args }) => [method, ...args]);
  return [...fields, { name: 'operations', type: 'an array of calls, each ["method", argument, …]', sample: showValue(operations) }];
}

/** Parses the texts as JSON, checks types, then the problem's own constraints. */
export function parseOwnCase(
  signature: Signature,
  texts: readonly string[],
  validate: (input: Readonly<Record<string, unknown>>) => string | undefined,
): ParsedOwnCase {
  const names = [...signature.parameters.map((parameter) => parameter.name), ...(signature.kind === 'class' ? ['operations'] : [])];
  const parsed = names.map((name, i) => parseField(name, texts[i]));
  if (parsed.some((field) => !field.ok)) return { ok: false, fields: parsed.map((field) => (field.ok ? null : field.reason)) };

  const values = Object.fromEntries(names.map((name, i) => [name, valueOf(parsed[i])]));
  const { operations, ...args } = signature.kind === 'class' ? values : { ...values, operations: undefined };
  const read = readInput(signature, operations === undefined ? { args } : { args, operations });
  if (!read.ok) return { ok: false, fields: names.map((name) => faultOf(read.faults, name)) };

  const broken = validate(flatInput(signature, read.input));
  return broken === undefined ? read : { ok: false, fields: names.map((_, i) => (i === fieldNamedBy(broken, names) ? broken : null)) };
}

type Field = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

function parseField(name: string, text: string | undefined): Field {
  if (text === undefined || text.trim() === '') return { ok: false, reason: `${name} is empty.` };
  if (text.length > fieldChars) return { ok: false, reason: `${name} is longer than ${fieldChars} characters.` };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, reason: `${name} is not valid JSON.` };
  }
}

function valueOf(field: Field | undefined): unknown {
  return field?.ok ? field.value : undefined;
}

function faultOf(faults: readonly InputFault[], name: string): string | null {
  return faults.find(({ path }) => path[0] === name || path[1] === name)?.reason ?? null;
}

/** A broken constraint is shown at the field its sentence names first, or at the first one. */
function fieldNamedBy(sentence: string, names: readonly string[]): number {
  const word = sentence.match(/[a-zA-Z0-9]+/g)?.find((candidate) => names.includes(candidate));
  return word === undefined ? 0 : names.indexOf(word);
}
