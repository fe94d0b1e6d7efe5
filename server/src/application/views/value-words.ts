import type { Value, ValueType } from '@dayseven/contracts/vocabulary';
import { typeInside } from '../../domain/judging/answer-types.ts';

/** What an id is called where it is shown. */
export type NameOfId = (id: string) => string;

/** A value as one would say it: texts without quotes where nothing else could be meant, an error by its code, ids by their names. */
export function valueWords(value: Value, type: ValueType | undefined, nameOf: NameOfId): string {
  const inside: Inside = (item, of) => valueWords(item, of, nameOf);
  if (type?.kind === 'fallible') return outcomeWords(value, type.of, inside);
  if (type?.kind === 'nullable' && value !== null) return inside(value, type.of);
  if (typeof value === 'string') return type?.kind === 'id' ? nameOf(value) : textWords(value);
  return partsWords(value, type, inside);
}

type Inside = (item: Value, of: ValueType | undefined) => string;

function partsWords(value: Value, type: ValueType | undefined, inside: Inside): string {
  if (value === null) return 'none';
  if (isList(value)) return `[${value.map((item) => inside(item, typeInside(type, ''))).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, item]: [string, Value]) => `${textWords(name)}: ${inside(item, typeInside(type, name))}`).join(', ')}}`;
}

function outcomeWords(value: Value, of: ValueType, inside: Inside): string {
  if (typeof value !== 'object' || value === null || isList(value)) return inside(value, of);
  return 'error' in value && typeof value.error === 'string' ? `error ${value.error}` : inside(value.value ?? null, of);
}

/** Quoted wherever it could be taken for a number, an id, an error, nothing, or several texts. */
export function textWords(text: string): string {
  const isPlain = /^[\p{L}\d](?:[\p{L}\d ._@:/?=&%+-]*[\p{L}\d._@/?=&%+-])?$/u.test(text) && /\p{L}/u.test(text);
  const meansElse = /^(?:true|false|none|error .*|\d[\d.]*e[\d+-]*)$/.test(text) || text.includes(': ');
  return isPlain && !meansElse ? text : JSON.stringify(text);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
