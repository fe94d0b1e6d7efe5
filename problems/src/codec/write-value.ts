import type { Value, ValueType } from '@dayseven/contracts/vocabulary';
import type { ByteWriter } from './byte-writer.ts';

/** Writes a value that has been checked against its type: sandbox/PROTOCOL.md section 1. */
export function writeValue(out: ByteWriter, type: ValueType, value: Value): void {
  switch (type.kind) {
    case 'int': return out.int(Number(value));
    case 'float': return out.float(Number(value));
    case 'bool': return out.u8(value === true ? 1 : 0);
    case 'string': case 'enum': return out.text(String(value));
    case 'array': return writeItems(out, type.of, items(value));
    case 'nullable': return writeOptional(out, type.of, value);
    case 'record': return type.fields.forEach((field) => writeValue(out, field.type, fields(value)[field.name] ?? null));
    case 'map': return writeMap(out, type, fields(value));
    case 'list': return writeList(out, type.of, value);
    case 'tree': return writeTree(out, type.of, items(value));
    case 'fallible': return writeFallible(out, type.of, fields(value));
  }
}

function writeItems(out: ByteWriter, of: ValueType, values: readonly Value[]): void {
  out.u32(values.length);
  for (const value of values) writeValue(out, of, value);
}

function writeOptional(out: ByteWriter, of: ValueType, value: Value): void {
  out.u8(value === null ? 0 : 1);
  if (value !== null) writeValue(out, of, value);
}

function writeMap(out: ByteWriter, type: ValueType & { kind: 'map' }, entries: Readonly<Record<string, Value>>): void {
  const pairs = Object.entries(entries);
  out.u32(pairs.length);
  for (const [key, value] of pairs) {
    if (type.key === 'int') out.int(Number(key));
    else out.text(key);
    writeValue(out, type.of, value);
  }
}

function writeList(out: ByteWriter, of: ValueType, value: Value): void {
  const isPlain = Array.isArray(value);
  writeItems(out, of, isPlain ? items(value) : items(fields(value).values ?? null));
  out.i32(isPlain ? -1 : Number(fields(value).cycleAt));
}

function writeTree(out: ByteWriter, of: ValueType, values: readonly Value[]): void {
  out.u32(values.length);
  for (const value of values) writeOptional(out, of, value);
}

function writeFallible(out: ByteWriter, of: ValueType, result: Readonly<Record<string, Value>>): void {
  const { value, error } = result;
  out.u8(error === undefined ? 0 : 1);
  if (error === undefined) writeValue(out, of, value ?? null);
  else out.text(String(error));
}

function items(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

function fields(value: Value): Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Value>>) : {};
}
