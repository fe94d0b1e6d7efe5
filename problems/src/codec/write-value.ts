import type { Value, ValueType } from '@dayseven/contracts/vocabulary';
import { byKind, type OfKind } from '../format/by-kind.ts';
import { asFields, asItems, asText } from '../values/as-value.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Writes a value that has been checked against its type: sandbox/PROTOCOL.md section 1. */
export const writeValue: (type: ValueType, value: Value, out: ByteWriter) => void = byKind<[Value, ByteWriter], unknown>({
  int: (_, value, out) => out.int(Number(value)),
  float: (_, value, out) => out.float(Number(value)),
  bool: (_, value, out) => out.u8(value === true ? 1 : 0),
  string: (_, value, out) => out.text(asText(value)),
  id: (_, value, out) => writeId(out, value),
  array: ({ of }, value, out) => writeItems(out, of, asItems(value)),
  nullable: ({ of }, value, out) => writeOptional(out, of, value),
  record: ({ fields }, value, out) => fields.forEach((field) => writeValue(field.type, asFields(value)[field.name] ?? null, out)),
  enum: (_, value, out) => out.text(asText(value)),
  map: (type, value, out) => writeMap(out, type, asFields(value)),
  list: ({ of }, value, out) => writeList(out, of, value),
  tree: ({ of }, value, out) => writeTree(out, of, asItems(value)),
  fallible: ({ of }, value, out) => writeFallible(out, of, asFields(value)),
});

/** As an argument: a text of the author's, or whatever the program made up at an earlier step. */
function writeId(out: ByteWriter, value: Value): void {
  const isText = typeof value === 'string';
  out.u8(isText ? 0 : 1);
  if (isText) out.text(value);
  else out.u32(Number(asFields(value).from));
}

function writeItems(out: ByteWriter, of: ValueType, values: readonly Value[]): void {
  out.u32(values.length);
  for (const value of values) writeValue(of, value, out);
}

function writeOptional(out: ByteWriter, of: ValueType, value: Value): void {
  out.u8(value === null ? 0 : 1);
  if (value !== null) writeValue(of, value, out);
}

function writeMap(out: ByteWriter, type: OfKind<'map'>, entries: Readonly<Record<string, Value>>): void {
  const pairs = Object.entries(entries);
  out.u32(pairs.length);
  for (const [key, value] of pairs) {
    if (type.key === 'int') out.int(Number(key));
    else out.text(key);
    writeValue(type.of, value, out);
  }
}

function writeList(out: ByteWriter, of: ValueType, value: Value): void {
  const isPlain = Array.isArray(value);
  writeItems(out, of, isPlain ? asItems(value) : asItems(asFields(value).values ?? null));
  out.i32(isPlain ? -1 : Number(asFields(value).cycleAt));
}

function writeTree(out: ByteWriter, of: ValueType, values: readonly Value[]): void {
  out.u32(values.length);
  for (const value of values) writeOptional(out, of, value);
}

function writeFallible(out: ByteWriter, of: ValueType, result: Readonly<Record<string, Value>>): void {
  const { value, error } = result;
  out.u8(error === undefined ? 0 : 1);
  if (error === undefined) writeValue(of, value ?? null, out);
  else out.text(asText(error));
}
