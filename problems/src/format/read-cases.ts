import type { Answer, Signature, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { checkValue, isValueOf } from '../values/check-value.ts';
import { type InputFault, readInput } from '../values/read-input.ts';
import type { Fault } from './fault.ts';
import type { GeneratedData, HiddenCaseData, SampleData } from './problem-data.ts';
import type { CaseFile, ProblemFile, SampleFile } from './problem-file.ts';
import { type Path, showPath, type YamlFile } from './read-yaml.ts';

export interface ReadCases {
  readonly samples: readonly SampleData[];
  readonly handwritten: readonly HiddenCaseData[];
  readonly generated: readonly GeneratedData[];
  readonly faults: readonly Fault[];
}

/** Every sample, handwritten case and seed of problem.yaml, checked against the signature. */
export function readCases(yaml: YamlFile, file: ProblemFile, signature: Signature): ReadCases {
  const faults: Fault[] = [];
  const add = (path: Path, reason: string): void => void faults.push(yaml.fault(path, `${showPath(path)}: ${reason}`));
  const inputOf = (written: CaseFile | SampleFile, path: Path): HiddenCaseData['input'] | undefined => {
    const read = readInput(signature, written.operations === undefined ? { args: written.args } : { args: written.args, operations: written.operations });
    if (read.ok) return read.input;
    read.faults.forEach((fault: InputFault) => add([...path, ...fault.path], fault.reason));
    return undefined;
  };

  const samples = file.samples.flatMap((sample, i): SampleData[] => {
    const input = inputOf(sample, ['samples', i]);
    const expected = readExpected(signature, sample, (name, reason) => add(['samples', i, name], reason));
    return input ? [{ input, ...(sample.explanation !== undefined && { explanation: sample.explanation }), ...(expected && { expected }) }] : [];
  });
  const handwritten = Object.entries(file.cases).flatMap(([category, cases]) => cases.flatMap((written, i): HiddenCaseData[] => {
    const input = inputOf(written, ['cases', category, i]);
    return input ? [{ category, input }] : [];
  }));
  const generated = Object.entries(file.generated).flatMap(([category, { seeds }]) => seedsOf(seeds).map((seed) => ({ category, seed })));
  if (handwritten.length + generated.length === 0 && faults.length === 0) add(['cases'], 'there must be hidden cases, by hand or generated.');
  return { samples, handwritten, generated, faults };
}

function seedsOf(seeds: number | readonly number[]): readonly number[] {
  return typeof seeds === 'number' ? Array.from({ length: seeds }, (_, i) => i + 1) : seeds;
}

function readExpected(signature: Signature, sample: SampleFile, add: Add): Answer | undefined {
  const { expected, expectedAfter } = sample;
  if (expected === undefined && expectedAfter === undefined) return undefined;
  if (signature.kind === 'class') return readReturnedList(expected, expectedAfter, add);

  if (!signature.returns && expected !== undefined) add('expected', 'the function returns nothing; use expectedAfter.');
  const returned = signature.returns && valueFrom(signature.returns, expected, (reason) => add('expected', reason));
  const mutated = readAfter(signature, expectedAfter ?? {}, add);
  return { ...(returned === undefined ? {} : { returned }), ...(mutated.length > 0 ? { mutated } : {}) };
}

type Add = (field: 'expected' | 'expectedAfter', reason: string) => void;

function readAfter({ parameters, mutates }: Signature & { kind: 'function' }, after: Readonly<Record<string, unknown>>, add: Add): readonly Value[] {
  const unknown = Object.keys(after).find((name) => !mutates.includes(name));
  if (unknown !== undefined) add('expectedAfter', `${unknown} is not under mutates.`);
  return mutates.flatMap((name) => {
    const parameter = parameters.find((known) => known.name === name);
    const value = parameter && valueFrom(parameter.type, after[name], (reason) => add('expectedAfter', `${name}: ${reason}`));
    return value === undefined ? [] : [value];
  });
}

function readReturnedList(expected: unknown, expectedAfter: unknown, add: Add): Answer | undefined {
  if (expectedAfter !== undefined) add('expectedAfter', 'a class changes no arguments.');
  if (!Array.isArray(expected)) {
    add('expected', 'must be a list with one item an operation.');
    return undefined;
  }
  // Each item is held against the model's, whose type is known.
  return { returned: expected as Value[] };
}

function valueFrom(type: ValueType, value: unknown, add: (reason: string) => void): Value | undefined {
  if (value !== undefined && isValueOf(type, value)) return value;
  add(value === undefined ? 'is missing.' : (checkValue(type, value, 'it') ?? ''));
  return undefined;
}
