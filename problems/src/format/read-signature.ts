import type { Parameter, Signature, ValueType } from '@dayseven/contracts/vocabulary';
import type { Fault } from './fault.ts';
import { type ClassFile, type FunctionFile, type ProblemFile, signatureFileOf } from './problem-file.ts';
import { type Path, parsePlace, showPath, type YamlFile } from './read-yaml.ts';
import { signatureNameFaults } from './signature-names.ts';
import { type DeclaredTypes, type ParsedType, parseReturnType, parseType } from './type-shorthand.ts';

export type ReadSignature = { readonly ok: true; readonly signature: Signature } | { readonly ok: false; readonly faults: readonly Fault[] };

/** From the shorthand of problem.yaml to the signature, with every fault there is. */
export function readSignature(yaml: YamlFile, file: ProblemFile): ReadSignature {
  const faults: Fault[] = [];
  const types = new TypeReader(yaml, faults);
  types.declare(file.types);
  const parsed = parsePlace(yaml, signatureFileOf(file.signature), { path: ['signature'], data: file.signature });
  if (!parsed.ok) return { ok: false, faults: [...faults, ...parsed.faults] };

  const signature = 'class' in parsed.value ? classSignature(parsed.value, types) : functionSignature(parsed.value, types);
  if (faults.length > 0) return { ok: false, faults };

  const named = signatureNameFaults(signature).map(({ path, reason }) => yaml.fault(path, reason));
  return named.length > 0 ? { ok: false, faults: named } : { ok: true, signature };
}

function functionSignature(file: FunctionFile, types: TypeReader): Signature {
  const parameters = types.parameters(file.parameters, ['signature', 'parameters']);
  const returns = file.returns === undefined ? undefined : types.returned(file.returns, ['signature', 'returns']);
  return { kind: 'function', name: file.function, parameters, ...(returns && { returns }), mutates: file.mutates };
}

function classSignature(file: ClassFile, types: TypeReader): Signature {
  const methods = Object.entries(file.methods).map(([name, method]) => {
    const path = ['signature', 'methods', name];
    const returns = method.returns === undefined ? undefined : types.returned(method.returns, [...path, 'returns']);
    return { name, parameters: types.parameters(method.parameters, [...path, 'parameters']), ...(returns && { returns }) };
  });
  return { kind: 'class', name: file.class, parameters: types.parameters(file.parameters, ['signature', 'parameters']), methods };
}

/** Stands in for a type that could not be read; the fault is recorded, so the signature is never used. */
const unread: ValueType = { kind: 'int' };

/** Reads types and remembers what is declared; faults go where they are wanted. */
export class TypeReader {
  readonly #yaml: YamlFile;
  readonly #faults: Fault[];
  readonly #declared: Map<string, ValueType>;

  constructor(yaml: YamlFile, faults: Fault[], known: DeclaredTypes = new Map()) {
    this.#yaml = yaml;
    this.#faults = faults;
    this.#declared = new Map(known);
  }

  declare(types: ProblemFile['types']): void {
    for (const [name, declared] of Object.entries(types)) {
      this.#declared.set(name, Array.isArray(declared)
        ? { kind: 'enum', name, members: declared }
        : { kind: 'record', name, fields: this.parameters(declared, ['types', name]) });
    }
  }

  parameters(parameters: Readonly<Record<string, string>>, path: Path): readonly Parameter[] {
    return Object.entries(parameters).map(([name, text]) => ({ name, type: this.#read(parseType, text, [...path, name]) }));
  }

  returned(text: string, path: Path): ValueType {
    return this.#read(parseReturnType, text, path);
  }

  #read(parse: (text: string, declared: DeclaredTypes) => ParsedType, text: string, path: Path): ValueType {
    const parsed = parse(text, this.#declared);
    if (parsed.ok) return parsed.type;
    this.#faults.push(this.#yaml.fault(path, `${showPath(path)}: ${parsed.reason}.`));
    return unread;
  }
}
