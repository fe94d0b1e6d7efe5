import type { Value, ValueType } from '@dayseven/contracts/vocabulary';
import { type ByteReader, Undecodable } from './byte-reader.ts';

/** Reads one value of an untrusted answer; recurses as deep as the type, never as deep as the bytes. */
export function readValue(from: ByteReader, type: ValueType): Value {
  switch (type.kind) {
    case 'int': return from.int();
    case 'float': return from.float();
    case 'bool': return from.flag();
    case 'string': return from.text();
    case 'enum': return readEnum(from, type);
    case 'array': return readItems(from, type.of);
    case 'nullable': return from.flag() ? readValue(from, type.of) : null;
    case 'record': return Object.fromEntries(type.fields.map((field) => [field.name, readValue(from, field.type)]));
    case 'map': return readMap(from, type);
    case 'list': return readList(from, type.of);
    case 'tree': return readTree(from, type.of);
    case 'fallible': return readFallible(from, type);
  }
}

function readItems(from: ByteReader, of: ValueType): Value[] {
  const count = from.count();
  const values: Value[] = [];
  for (let i = 0; i < count; i++) values.push(readValue(from, of));
  return values;
}

function readEnum(from: ByteReader, { name, members }: ValueType & { kind: 'enum' }): Value {
  const member = from.text();
  if (!members.includes(member)) throw new Undecodable(`has ${shown(member)}, which is not a member of ${name}`);
  return member;
}

function readMap(from: ByteReader, { key, of }: ValueType & { kind: 'map' }): Value {
  const count = from.count();
  const entries = new Map<string, Value>();
  for (let i = 0; i < count; i++) {
    const name = key === 'int' ? String(from.int()) : from.text();
    if (entries.has(name)) throw new Undecodable(`has a map with the key ${shown(name)} twice`);
    entries.set(name, readValue(from, of));
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
    values.push(isThere ? readValue(from, of) : null);
    if (isThere) places += 2;
  }
  if (count > 0 && values.at(-1) === null) throw new Undecodable('has a tree that ends with missing children');
  return values;
}

function readFallible(from: ByteReader, { of, codes }: ValueType & { kind: 'fallible' }): Value {
  if (!from.flag()) return { value: readValue(from, of) };
  const error = from.text();
  if (!codes.includes(error)) throw new Undecodable(`has the error ${shown(error)}; the errors are ${codes.join(', ')}`);
  return { error };
}

/** A program's own text in a sentence of ours stays short. */
function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
