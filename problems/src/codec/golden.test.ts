import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Answer, CaseInput, Signature, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { decodeAnswer, encodeAnswer, encodeInput } from './codec.ts';

const golden = new URL('../../../sandbox/golden/', import.meta.url);
const entries = <T>(name: string): T[] => JSON.parse(readFileSync(new URL(name, golden), 'utf8')) as T[];
const bytesOf = (path: string): Uint8Array => Uint8Array.from(readFileSync(new URL(path, golden)));
const returning = (returns: ValueType): Signature => ({ kind: 'function', name: 'f', parameters: [], returns, mutates: [] });
const input = { args: [] };

describe('[F4] the golden files', () => {
  it.each(entries<{ name: string; type: ValueType; value: Value; bytes: string }>('values.json'))('$name is read and written', ({ type, value, bytes }) => {
    expect(decodeAnswer(returning(type), bytesOf(bytes), input)).toEqual({ ok: true, answer: { returned: value } });
    expect(encodeAnswer(returning(type), { returned: value }, input)).toEqual(bytesOf(bytes));
  });

  it.each(entries<{ name: string; type: ValueType; bytes: string }>('malformed.json'))('$name is refused', ({ type, bytes }) => {
    expect(decodeAnswer(returning(type), bytesOf(bytes), input)).toMatchObject({ ok: false });
  });

  it.each(entries<{ name: string; signature: Signature; input: CaseInput; answer: Answer; inputBytes: string; answerBytes: string }>('calls.json'))(
    'the call $name is written and its answer read',
    ({ signature, input: posed, answer, inputBytes, answerBytes }) => {
      expect(encodeInput(signature, posed)).toEqual(bytesOf(inputBytes));
      expect(decodeAnswer(signature, bytesOf(answerBytes), posed)).toEqual({ ok: true, answer });
    },
  );
});
