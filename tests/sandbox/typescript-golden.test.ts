import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Parameter, Signature, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { serve } from './harness-program.ts';
import { sandboxPath } from './node-program.ts';

interface GoldenValue {
  readonly name: string;
  readonly type: ValueType;
  readonly value: Value;
  readonly bytes: string;
}
interface GoldenCall {
  readonly name: string;
  readonly signature: object;
  readonly answer: { readonly returned?: Value; readonly mutated?: readonly Value[] };
  readonly inputBytes: string;
  readonly answerBytes: string;
}
const page = (name: string): unknown => JSON.parse(readFileSync(sandboxPath(`golden/${name}`), 'utf8'));
const hex = (bytes: Buffer): string => bytes.toString('hex');
const bytes = (file: string): Buffer => readFileSync(sandboxPath(`golden/${file}`));

/** Prints what the solution was given in the JSON form of values. */
const printing = `
function toJson(type, value) {
  switch (type.kind) {
    case 'nullable': return value === null ? null : toJson(type.of, value);
    case 'array': return value.map((item) => toJson(type.of, item));
    case 'record': return Object.fromEntries(type.fields.map((field) => [field.name, toJson(field.type, value[field.name])]));
    case 'map': return Object.fromEntries([...value].map(([key, item]) => [key, toJson(type.of, item)]));
    case 'list': {
      const nodes = [];
      for (let node = value; node !== null; node = node.next) {
        if (nodes.includes(node)) return { values: nodes.map((one) => toJson(type.of, one.val)), cycleAt: nodes.indexOf(node) };
        nodes.push(node);
      }
      return nodes.map((one) => toJson(type.of, one.val));
    }
    case 'tree': {
      const level = [value];
      for (let i = 0; i < level.length; i++) if (level[i] !== null) level.push(level[i].left, level[i].right);
      while (level.at(-1) === null) level.pop();
      return level.map((node) => (node === null ? null : toJson(type.of, node.val)));
    }
    default: return value;
  }
}`;

describe('the golden files, through the TypeScript harness', () => {
  const values = page('values.json') as readonly GoldenValue[];

  it('holds every value that travels both ways', async () => {
    const goldens = values.filter(({ type }) => type.kind !== 'fallible');
    const parameters: Parameter[] = goldens.map(({ type }, i) => ({ name: `p${i}`, type }));
    const signature: Signature = { kind: 'function', name: 'keep', parameters, mutates: parameters.map(({ name }) => name) };
    const all = Buffer.concat(goldens.map((golden) => bytes(golden.bytes)));
    const source = `${printing}\nconst types = ${JSON.stringify(goldens.map(({ type }) => type))};
export function keep(...values) { console.log(JSON.stringify(values.map((value, i) => toJson(types[i], value)))); }`;
    const served = await serve(source, signature, [all]);
    expect(served.stderr).toBe('');
    expect(JSON.parse(served.stdout)).toEqual(goldens.map(({ value }) => value));
    expect(served.answers.map(hex)).toEqual([hex(all)]);
  });

  it.each(values.flatMap((golden) => (golden.type.kind === 'fallible' ? [[golden.name, golden] as const] : [])))('writes %s', async (_name, { type, value, bytes: file }) => {
    const signature: Signature = { kind: 'function', name: 'f', parameters: [{ name: 'n', type: { kind: 'bool' } }], returns: type, mutates: [] };
    const source = `const outcome = ${JSON.stringify(value)}; export function f() { if ('error' in outcome) throw new Error(outcome.error); return outcome.value; }`;
    const served = await serve(source, signature, [Buffer.from([1])]);
    expect(served.answers.map(hex)).toEqual([hex(bytes(file))]);
  });

  const solutions: Readonly<Record<string, string>> = {
    'two-sum': 'export function solve() { return [0, 1]; }',
    'rotate-in-place': 'export function solve(nums, by) { for (let i = 0; i < by; i++) nums.unshift(nums.pop()); }',
    'remove-in-place': 'export function solve(nums, value) { nums.splice(0, 3, 2, 2, 3); return nums.indexOf(value) - 1; }',
    counter: 'export class Solve { #at; constructor(start) { this.#at = start; } add(by) { this.#at += by; } async value() { return this.#at; } }',
  };

  it.each((page('calls.json') as readonly GoldenCall[]).map((call) => [call.name, call] as const))('serves the call %s', async (name, call) => {
    const given = JSON.parse(JSON.stringify(call.signature, (_key, value: unknown) => value ?? undefined)) as Signature;
    const signature = { mutates: [], ...given, name: given.kind === 'class' ? 'Solve' : 'solve' } as Signature;
    const served = await serve(solutions[name]!, signature, [bytes(call.inputBytes)]);
    expect(served.stderr).toBe('');
    expect(served.answers.map(hex)).toEqual([hex(bytes(call.answerBytes))]);
  });
});
