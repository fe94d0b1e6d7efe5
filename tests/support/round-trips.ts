import type { Answer, CaseInput, FunctionSignature, Parameter, Signature, Value, ValueType } from '@dayseven/contracts/vocabulary';
import fc from 'fast-check';
import { goResult, goType } from '../../problems/src/codegen/go/go-types.ts';
import { withInner } from '../../problems/src/format/given-names.ts';
import { types } from '../../problems/src/testing/arbitrary-types.ts';

/** Solutions that give back what they were given, and cases with the answers they must give. */
export interface RoundTrip {
  readonly what: string;
  readonly signature: Signature;
  readonly go: string;
  readonly typescript: string;
  readonly cases: readonly { readonly input: CaseInput; readonly answer: Answer }[];
}

interface Values {
  readonly type: ValueType;
  readonly rows: readonly Value[];
}

/** Signatures drawn from a seed: arguments that come back, errors, and objects driven by operations. */
export function drawnRoundTrips(seed: number): readonly RoundTrip[] {
  const drawn = fc.sample(types, { seed, numRuns: 120 })
    .filter(([type]) => withInner(type).every(({ kind }) => kind !== 'fallible'))
    .map(([type, values]): Values => ({ type, rows: fc.sample(values, { seed, numRuns: 20 }) }));
  const groups = together(drawn);
  return groups.flatMap((group, i) => [
    echo(`echoes ${i}`, group),
    ...(i % 2 === 0 ? [thrown(`errors of ${i}`, group[0]), operated(`operations on ${i}`, group[0])] : []),
  ]);
}

const most = 8;
const groupsWanted = 6;

/** Signatures' worth of types: one signature has one kind of list and one kind of tree, and records with names of their own. */
function together(drawn: readonly Values[]): readonly (readonly [Values, ...Values[]])[] {
  const groups: [Values, ...Values[]][] = [];
  for (const each of drawn) {
    const group = groups.find((known) => known.length < most && fits(each.type, known));
    if (group) group.push(each);
    else if (groups.length < groupsWanted) groups.push([each]);
  }
  return groups;
}

function fits(type: ValueType, group: readonly Values[]): boolean {
  const nodes = [...withInner(type), ...group.flatMap((each) => withInner(each.type))].filter(({ kind }) => kind === 'list' || kind === 'tree');
  return (['list', 'tree'] as const).every((kind) => new Set(nodes.filter((node) => node.kind === kind).map((node) => JSON.stringify(node))).size <= 1);
}

export function echo(what: string, values: readonly [Values, ...Values[]]): RoundTrip {
  const names = new Map<string, string>();
  const parameters = values.map(({ type }, i): Parameter => ({ name: `p${i}`, type: withOwnNames(type, names) }));
  const returns = parameters[0]?.type ?? { kind: 'int' };
  const signature: FunctionSignature = { kind: 'function', name: 'echo', parameters, returns, mutates: parameters.map(({ name }) => name) };
  return {
    what, signature,
    go: `package main\n\nfunc echo(${goList(parameters)})${goResult(returns)} { return p0 }\n`,
    typescript: 'export function echo(p0) { return p0; }\n',
    cases: transpose(values).map((args) => ({ input: { args }, answer: { returned: args[0] ?? null, mutated: args } })),
  };
}

const codes = ['empty', 'full'];

function thrown(what: string, { type: drawn, rows }: Values): RoundTrip {
  const type = withOwnNames(drawn, new Map());
  const parameters: Parameter[] = [{ name: 'value', type }, { name: 'code', type: { kind: 'string' } }];
  const signature: FunctionSignature = { kind: 'function', name: 'tell', parameters, returns: { kind: 'fallible', of: type, codes }, mutates: [] };
  return {
    what, signature,
    go: `package main\n\nfunc tell(${goList(parameters)}) (result ${goType(type)}, err error) {\n\tswitch code {\n\tcase "empty":\n\t\treturn result, ErrEmpty\n\tcase "full":\n\t\treturn result, ErrFull\n\t}\n\treturn value, nil\n}\n`,
    typescript: 'export function tell(value, code) { if (code !== "") throw new Error(code); return value; }\n',
    cases: rows.map((value, i) => {
      const code = ['', ...codes][i % 3] ?? '';
      return { input: { args: [value, code] }, answer: { returned: code === '' ? { value } : { error: code } } };
    }),
  };
}

function operated(what: string, { type: drawn, rows }: Values): RoundTrip {
  const type = withOwnNames(drawn, new Map());
  const parameters: Parameter[] = [{ name: 'kept', type }];
  const signature: Signature = { kind: 'class', name: 'Box', parameters, methods: [{ name: 'swap', parameters, returns: type }, { name: 'set', parameters }] };
  const [first = null, ...others] = rows;
  const operations = others.map((value, i) => ({ method: i % 3 === 0 ? 'set' : 'swap', args: [value] }));
  const returned = operations.map(({ method }, i) => (method === 'set' ? null : rows[i] ?? null));
  return {
    what, signature,
    go: `package main\n\ntype Box struct{ kept ${goType(type)} }\n\nfunc NewBox(kept ${goType(type)}) *Box { return &Box{kept} }\n\nfunc (b *Box) Swap(kept ${goType(type)}) ${goType(type)} {\n\tbefore := b.kept\n\tb.kept = kept\n\treturn before\n}\n\nfunc (b *Box) Set(kept ${goType(type)}) { b.kept = kept }\n`,
    typescript: 'export class Box { constructor(kept) { this.kept = kept; } swap(kept) { const before = this.kept; this.kept = kept; return before; } set(kept) { this.kept = kept; } }\n',
    cases: [{ input: { args: [first], operations }, answer: { returned } }],
  };
}

function goList(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, type }) => `${name} ${goType(type)}`).join(', ');
}

/** The n-th values of all types are the arguments of the n-th case. */
function transpose(values: readonly Values[]): readonly (readonly Value[])[] {
  const cases = Math.max(...values.map(({ rows }) => rows.length));
  return Array.from({ length: cases }, (_, n) => values.map(({ rows }) => rows[n % rows.length] ?? null));
}

/** Two records of one name in one signature would have to be the same. */
function withOwnNames(type: ValueType, names: Map<string, string>): ValueType {
  if (type.kind === 'record') {
    const fields = type.fields.map((field) => ({ ...field, type: withOwnNames(field.type, names) }));
    const key = JSON.stringify(fields);
    const name = names.get(key) ?? `Pair${names.size}`;
    names.set(key, name);
    return { ...type, name, fields };
  }
  return 'of' in type ? { ...type, of: withOwnNames(type.of, names) } : type;
}
