import { limits, type ScriptView, type StepView } from '@dayseven/contracts';
import type { Answer, CaseInput, ClassSignature, Operation, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { blocksOf, typesOfAnswer } from '../../domain/judging/answer-types.ts';
import { heldSteps } from '../../domain/judging/held-steps.ts';
import { nameIds, type IdNames } from './id-names.ts';
import { spanWords } from './span-words.ts';
import { valueWords } from './value-words.ts';

export interface ScriptToShow {
  readonly signature: ClassSignature;
  readonly input: CaseInput;
  readonly expected: Answer;
  /** Absent where there is no solution, or it gave no answer. */
  readonly answer?: Answer | undefined;
}

/** All steps of a script in words, with what is right and, where a solution answered, what it gave and where that is wrong. */
export function stepViews(script: ScriptToShow): readonly StepView[] {
  const { signature, input } = script;
  const reading = readScript(script);
  const made = signature.parameters.map(({ name, type }, at) => `${name}: ${valueWords(input.args[at] ?? null, type, asWritten)}`);
  const first: readonly StepView[] = made.length === 0 ? [] : [{ number: 1, does: cut(`new ${signature.name}(${made.join(', ')})`) }];
  const numbers = numbered(reading, first.length);
  return [...first, ...reading.steps.flatMap((step, at) => (numbers[at] === undefined ? [] : [stepView(reading, step, { at, number: numbers[at] })]))];
}

/** The steps of a script that are shown: all of them, or those up to its first wrong one and some after. */
export function scriptView(script: ScriptToShow): ScriptView {
  const steps = stepViews(script);
  const wrong = Math.max(0, steps.findIndex(({ isWrong }) => isWrong));
  const before = Math.max(0, Math.min(wrong + 1 - Math.ceil(limits.shownSteps * 0.75), steps.length - limits.shownSteps));
  const shown = steps.slice(before, before + limits.shownSteps);
  return { steps: shown, before, after: steps.length - before - shown.length };
}

interface Reading {
  readonly signature: ClassSignature;
  readonly steps: readonly Operation[];
  readonly types: readonly (ValueType | undefined)[];
  readonly names: IdNames;
  readonly expected: readonly Value[];
  readonly got: readonly Value[] | undefined;
  readonly isRight: readonly boolean[];
}

function readScript({ signature, input, expected: { returned }, answer }: ScriptToShow): Reading {
  const steps = 'operations' in input ? input.operations : [];
  const { operations: types } = typesOfAnswer(signature, input);
  const expected = listOf(returned) ?? [];
  const got = listOf(answer?.returned);
  const held = got && heldSteps({ signature, steps }, expected, got);
  const fitting = held?.map((step) => step.expected) ?? expected;
  const names = nameIds({ steps, types, expected: fitting, got: got ?? [] });
  return { signature, steps, types, names, expected: fitting, got, isRight: held?.map(({ isRight }) => isRight) ?? [] };
}

/** The number of each step: those made at once have one together, and what only says that they are has none. */
function numbered({ signature, steps }: Reading, before: number): readonly (number | undefined)[] {
  const blocks = blocksOf(signature, steps);
  const openings = new Set(blocks.map(([first]) => (first ?? 0) - 1));
  const followers = new Set(blocks.flatMap((block) => block.slice(1)));
  let number = before;
  return steps.map((_, at) => {
    if (openings.has(at)) return undefined;
    if (!followers.has(at)) number += 1;
    return number;
  });
}

function stepView(reading: Reading, step: Operation, { at, number }: { readonly at: number; readonly number: number }): StepView {
  const { types, names, expected, got, isRight } = reading;
  const gives = (value: Value | undefined, nameOf: IdNames['ofGot']): string => cut(valueWords(value ?? null, types[at], nameOf));
  return {
    number,
    does: cut(stepWords(reading, step)),
    ...(types[at] && { expected: gives(expected[at], names.ofExpected) }),
    ...(types[at] && got && { got: gives(got[at], names.ofGot) }),
    ...(isRight[at] === false && { isWrong: true }),
  };
}

function stepWords({ signature, names }: Reading, { method: called, args }: Operation): string {
  const method = signature.methods.find(({ name }) => name === called);
  if (!method) return `after ${spanWords(Number(args[0]))}`;
  return `${called}(${method.parameters.map(({ type }, at) => argumentWords(args[at] ?? null, type, names)).join(', ')})`;
}

/** An id is written out, or is the one that an earlier step gave. */
function argumentWords(value: Value, type: ValueType, { ofStep }: IdNames): string {
  const isGiven = type.kind === 'id' && typeof value === 'object' && value !== null && 'from' in value;
  return isGiven ? ofStep(Number(value.from)) : valueWords(value, type, asWritten);
}

function asWritten(id: string): string {
  return valueWords(id, { kind: 'string' }, String);
}

function listOf(value: Value | undefined): readonly Value[] | undefined {
  return Array.isArray(value) ? value as readonly Value[] : undefined;
}

function cut(text: string): string {
  return text.length <= limits.shownStepChars ? text : `${text.slice(0, limits.shownStepChars)}…`;
}
