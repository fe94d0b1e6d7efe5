import type { Value, ValueType } from '@dayseven/contracts/vocabulary';
import { byKind, type OfKind } from '../format/by-kind.ts';

/** Where in a value something is wrong, and what must be: `[3].start`, `must be a whole number`. */
interface Mismatch {
  readonly path: string;
  readonly must: string;
}

/** Why the value is not of the type, as a sentence that begins with where: `nums[3] must be a whole number.` */
export function checkValue(type: ValueType, value: unknown, name: string): string | undefined {
  const wrong = mismatch(type, value);
  return wrong && `${name}${wrong.path} ${wrong.must}.`;
}

export function isValueOf(type: ValueType, value: unknown): value is Value {
  return mismatch(type, value) === undefined;
}

const must = (text: string, path = ''): Mismatch => ({ path, must: `must ${text}` });
const under = (step: string, wrong: Mismatch | undefined): Mismatch | undefined => wrong && { path: step + wrong.path, must: wrong.must };

const mismatch: (type: ValueType, value: unknown) => Mismatch | undefined = byKind<[unknown], Mismatch | undefined>({
  int: (_, value) => checkInt(value),
  float: (_, value) => checkFloat(value),
  bool: (_, value) => (typeof value === 'boolean' ? undefined : must('be true or false')),
  string: (_, value) => checkString(value),
  id: (_, value) => checkId(value),
  enum: ({ members }, value) => ((members as readonly unknown[]).includes(value) ? undefined : must(`be one of ${members.map((member) => JSON.stringify(member)).join(', ')}`)),
  array: ({ of }, value) => (Array.isArray(value) ? checkItems(value, of) : must('be an array')),
  nullable: ({ of }, value) => (value === null ? undefined : mismatch(of, value)),
  record: (type, value) => checkRecord(value, type),
  map: (type, value) => checkMap(value, type),
  list: (type, value) => checkList(value, type),
  tree: (type, value) => checkTree(value, type),
  fallible: (type, value) => checkFallible(value, type),
});

function checkInt(value: unknown): Mismatch | undefined {
  if (Number.isSafeInteger(value)) return undefined;
  return must(Number.isInteger(value) ? 'be at most 9007199254740991 either way' : 'be a whole number');
}

function checkFloat(value: unknown): Mismatch | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return must('be a number');
  if (!Number.isFinite(value)) return must('be finite');
  return Object.is(value, -0) ? must('not be -0') : undefined;
}

function checkString(value: unknown): Mismatch | undefined {
  if (typeof value !== 'string') return must('be a string');
  return /\p{Surrogate}/u.test(value) ? must('be valid Unicode, without half a surrogate pair') : undefined;
}

/** A text, or in a script the step whose answer gave it. */
function checkId(value: unknown): Mismatch | undefined {
  if (!isObject(value)) return checkString(value);
  return Number.isInteger(value.from) && Number(value.from) >= 0 ? onlyThese(value, ['from']) : must('be a string, or the step it is from');
}

function checkItems(values: readonly unknown[], of: ValueType): Mismatch | undefined {
  for (let i = 0; i < values.length; i++) {
    const wrong = mismatch(of, values[i]);
    if (wrong) return under(`[${i}]`, wrong);
  }
  return undefined;
}

function checkRecord(value: unknown, { name, fields }: OfKind<'record'>): Mismatch | undefined {
  if (!isObject(value)) return must(`be an object, ${name} with ${fields.map((field) => field.name).join(', ')}`);
  for (const field of fields) {
    if (!Object.hasOwn(value, field.name)) return must(`have ${field.name}`);
    const wrong = mismatch(field.type, value[field.name]);
    if (wrong) return under(`.${field.name}`, wrong);
  }
  return onlyThese(value, fields.map((field) => field.name));
}

function checkMap(value: unknown, { key, of }: OfKind<'map'>): Mismatch | undefined {
  if (!isObject(value)) return must('be an object');
  for (const [name, item] of Object.entries(value)) {
    const step = `[${JSON.stringify(name)}]`;
    const wrong = (key === 'int' ? checkIntKey(name) : checkString(name)) ?? mismatch(of, item);
    if (wrong) return under(step, wrong);
  }
  return undefined;
}

function checkIntKey(name: string): Mismatch | undefined {
  const number = Number(name);
  return Number.isSafeInteger(number) && String(number) === name ? undefined : must('have a whole number as its key');
}

function checkList(value: unknown, { of }: OfKind<'list'>): Mismatch | undefined {
  if (Array.isArray(value)) return checkItems(value, of);
  if (!isObject(value) || !Array.isArray(value.values)) return must('be an array, or {"values": [...], "cycleAt": index}');

  const { values, cycleAt } = value;
  if (!Number.isInteger(cycleAt) || Number(cycleAt) < 0 || Number(cycleAt) >= values.length) return must('be the index of an item', '.cycleAt');
  return under('.values', checkItems(values, of)) ?? onlyThese(value, ['values', 'cycleAt']);
}

function checkTree(value: unknown, { of }: OfKind<'tree'>): Mismatch | undefined {
  if (!Array.isArray(value)) return must('be an array, level by level, with null for a missing child');
  // One place for the root, then two for each node there is.
  let places = 1;
  for (let i = 0; i < value.length; i++) {
    if (i >= places) return must('have a parent: children of a missing node are not listed', `[${i}]`);
    if (value[i] === null) continue;
    const wrong = mismatch(of, value[i]);
    if (wrong) return under(`[${i}]`, wrong);
    places += 2;
  }
  return value.length > 0 && value.at(-1) === null ? must('not end with null') : undefined;
}

function checkFallible(value: unknown, { of, codes }: OfKind<'fallible'>): Mismatch | undefined {
  if (!isObject(value) || Object.keys(value).length !== 1) return must('be {"value": …} or {"error": code}');
  if (Object.hasOwn(value, 'value')) return under('.value', mismatch(of, value.value));
  return typeof value.error === 'string' && codes.includes(value.error) ? undefined : must(`be one of ${codes.join(', ')}`, '.error');
}

function onlyThese(value: object, names: readonly string[]): Mismatch | undefined {
  const other = Object.keys(value).find((name) => !names.includes(name));
  return other === undefined ? undefined : must(`not have ${JSON.stringify(other)}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
