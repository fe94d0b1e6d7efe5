import type { ValueType } from '@dayseven/contracts/vocabulary';

export type DeclaredTypes = ReadonlyMap<string, ValueType>;
export type ParsedType = { readonly ok: true; readonly type: ValueType } | { readonly ok: false; readonly reason: string };

/** Reads a type such as `int[]`, `list<string>`, `map<string, int?>` or `Interval[]`. */
export function parseType(text: string, declared: DeclaredTypes): ParsedType {
  return reading(text, declared, (tokens) => tokens.type(0));
}

/** Reads what a function or method returns: a type, or `T ! code | code`. */
export function parseReturnType(text: string, declared: DeclaredTypes): ParsedType {
  return reading(text, declared, (tokens) => {
    const of = tokens.type(0);
    if (!tokens.take('!')) return of;

    const codes = [tokens.code()];
    while (tokens.take('|')) codes.push(tokens.code());
    if (new Set(codes).size < codes.length) throw new Unreadable('names an error code twice');
    return { kind: 'fallible', of, codes };
  });
}

class Unreadable extends Error {}

// Deeper nesting helps nobody, and every walk over a value recurses as deep as its type.
const deepest = 8;

function reading(text: string, declared: DeclaredTypes, read: (tokens: Tokens) => ValueType): ParsedType {
  try {
    const tokens = new Tokens(text, declared);
    const type = read(tokens);
    tokens.end();
    return { ok: true, type };
  } catch (problem) {
    if (problem instanceof Unreadable) return { ok: false, reason: `"${text}" ${problem.message}` };
    throw problem;
  }
}

const plain: readonly string[] = ['int', 'float', 'bool', 'string'];

class Tokens {
  readonly #tokens: readonly string[];
  readonly #declared: DeclaredTypes;
  #at = 0;

  constructor(text: string, declared: DeclaredTypes) {
    this.#tokens = text.match(/\[\]|[a-zA-Z][a-zA-Z0-9-]*|\S/g) ?? [];
    this.#declared = declared;
  }

  type(depth: number): ValueType {
    if (depth > deepest) throw new Unreadable('is nested too deeply');
    let type = this.#base(depth);
    for (let suffixes = depth; ; suffixes++) {
      if (suffixes > deepest) throw new Unreadable('is nested too deeply');
      if (this.take('[]')) type = { kind: 'array', of: type };
      else if (this.take('?')) type = nullable(type);
      else return type;
    }
  }

  take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  code(): string {
    const code = this.#next('an error code');
    if (!/^[a-z][a-z-]{0,39}$/.test(code)) throw new Unreadable(`has "${code}" where an error code such as not-found should be`);
    return code;
  }

  end(): void {
    const left = this.#tokens[this.#at];
    if (left !== undefined) throw new Unreadable(`is not a type: "${left}" is one word too many`);
  }

  #base(depth: number): ValueType {
    const name = this.#next('a type');
    if (name === 'int' || name === 'float' || name === 'bool' || name === 'string') return { kind: name };
    if (name === 'list' || name === 'tree') return { kind: name, of: this.#nodeItem(name, depth) };
    if (name === 'map') return this.#map(depth);

    const known = this.#declared.get(name);
    if (known === undefined) throw new Unreadable(`uses "${name}", which is neither a type nor declared under types before it`);
    return known;
  }

  #nodeItem(name: 'list' | 'tree', depth: number): ValueType {
    this.#expect('<');
    const of = this.type(depth + 1);
    this.#expect('>');
    if (!plain.includes(of.kind) && of.kind !== 'enum') throw new Unreadable(`puts more than a plain value or an enum into a ${name}`);
    return of;
  }

  #map(depth: number): ValueType {
    this.#expect('<');
    const key = this.#next('a key type');
    if (key !== 'string' && key !== 'int') throw new Unreadable('has a map whose keys are neither string nor int');
    this.#expect(',');
    const of = this.type(depth + 1);
    this.#expect('>');
    return { kind: 'map', key, of };
  }

  #next(what: string): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Unreadable(`ends where ${what} should be`);
    this.#at += 1;
    return token;
  }

  #expect(token: string): void {
    const found = this.#next(`"${token}"`);
    if (found !== token) throw new Unreadable(`has "${found}" where "${token}" should be`);
  }
}

function nullable(of: ValueType): ValueType {
  if (of.kind === 'nullable') throw new Unreadable('is nullable twice');
  if (of.kind === 'list' || of.kind === 'tree') throw new Unreadable(`makes a ${of.kind} nullable, which it is already: empty is null`);
  return { kind: 'nullable', of };
}
