import type { Value, ValueType } from '@dayseven/contracts/vocabulary';
import { byKind, type OfKind } from '../format/by-kind.ts';
import { type ByteReader, Undecodable } from './byte-reader.ts';

/** Reads one value of an untrusted answer; recurses as deep as the type, never as deep as the bytes. */
export const readValue: (type: ValueType, from: ByteReader) => Value = byKind<[ByteReader], Value>({
  int: (_, from) => from.int(),
  float: (_, from) => from.float(),
  bool: (_, from) => from.flag(),
  string: (_, from) => from.text(),
  id: (_, from) => from.text(),
  array: ({ of }, from) => readItems(from, of),
  nullable: ({ of }, from) => (from.flag() ? readValue(of, from) : null),
  record: ({ fields }, from) => Object.fromEntries(fields.map((field) => [field.name, readValue(field.type, from)])),
  enum: (type, from) => readEnum(from, type),
  map: (type, from) => readMap(from, type),
  list: ({ of }, from) => readList(from, of),
  tree: ({ of }, from) => readTree(from, of),
  fallible: (type, from) => readFallible(from, type),
});

function readItems(from: ByteReader, of: ValueType): Value[] {
  const count = from.count();
  const values: Value[] = [];
  for (let i = 0; i < count; i++) values.push(readValue(of, from));
  return values;
}

function readEnum(from: ByteReader, { name, members }: OfKind<'enum'>): Value {
  const member = from.text();
  if (!members.includes(member)) throw new Undecodable(`has ${shown(member)}, which is not a member of ${name}`);
  return member;
}

function readMap(from: ByteReader, { key, of }: OfKind<'map'>): Value {
  const count = from.count();
  const entries = new Map<string, Value>();
  for (let i = 0; i < count; i++) {
    const name = key === 'int' ? String(from.int()) : from.text();
    if (entries.has(name)) throw new Undecodable(`has a map with the key ${shown(name)} twice`);
    entries.set(name, readValue(of, from));
  }
  return Object.fromEntries(entries);
}

function readList(from: ByteReader, of: ValueType): Value {
  const values = readItems(from, of);
  const cycleAt = from.i32();
  if (cycleAt < -1 || cycleAt >= values.length) throw new Undecodable('has a list whose tail points outside it');
  return cycleAt === -1 ? values : { values, cycleAt };
}

function readTree(from: ByteReader, of: ValueType): Value {
  const count = from.count();
  const values: Value[] = [];
  // One place for the root, then two for each node there is.
  let places = 1;
  for (let i = 0; i < count; i++) {
    if (i >= places) throw new Undecodable('has a tree with a node that has no parent');
    const isThere = from.flag();
    values.push(isThere ? readValue(of, from) : null);
    if (isThere) places += 2;
  }
  if (count > 0 && values.at(-1) === null) throw new Undecodable('has a tree that ends with missing children');
  return values;
}

function readFallible(from: ByteReader, { of, codes }: OfKind<'fallible'>): Value {
  if (!from.flag()) return { value: readValue(of, from) };
  const error = from.text();
  if (!codes.includes(error)) throw new Undecodable(`has the error ${shown(error)}; the errors are ${codes.join(', ')}`);
  return { error };
}

/** A program's own text in a sentence of ours stays short. */
function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
