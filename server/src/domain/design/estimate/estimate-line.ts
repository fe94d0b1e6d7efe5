import { ok, refused, type Result } from '../../result.ts';
import { slipIn, unitNamed } from './estimate-units.ts';

/** A unit above or below the line; one without a name is a plain one. */
export interface UnitPart {
  readonly unit: string;
  readonly isBelow: boolean;
}

export type Sum =
  | { readonly kind: 'quantity'; readonly value: number; readonly units: readonly UnitPart[] }
  | { readonly kind: 'operation'; readonly sign: Sign; readonly left: Sum; readonly right: Sum };

export type Sign = '+' | '-' | '*' | '/';

export interface EstimateLine {
  readonly sum: Sum;
  /** What was asked for, in the candidate's words; empty when nothing was. */
  readonly wanted: string;
}

/** Reads "100M users * 10 req/day * peak 3 => QPS"; refuses with one sentence that says what to write instead. */
export function readEstimate(text: string): Result<EstimateLine, string> {
  const [left = '', ...more] = text.split(/=>|→|=/);
  if (more.length > 1) return refused('One line has one result: write one => only.');
  const tokens = left.match(/\d[\d,_]*(?:\.\d+)?(?:e\d+)?|\.\d+|[\p{L}µ]+|%|\S/giu) ?? [];
  if (tokens.length === 0) return refused('Type what to multiply, such as 100M users * 10 req/day => QPS.');
  try {
    return ok({ sum: new Reader(tokens).readAll(), wanted: (more[0] ?? '').trim() });
  } catch (fault) {
    if (fault instanceof Slip) return refused(fault.message);
    throw fault;
  }
}

class Slip extends Error {}

const signs: Readonly<Record<string, Sign>> = { '*': '*', '×': '*', '·': '*', x: '*', X: '*', times: '*', of: '*', '/': '/', '÷': '/', per: '/', '+': '+', '-': '-', '−': '-' };
const multiples: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, thousand: 1e3, M: 1e6, mn: 1e6, mln: 1e6, million: 1e6, bn: 1e9, billion: 1e9, T: 1e12, trillion: 1e12 };
const isNumber = (token: string | undefined): boolean => token !== undefined && /^[\d.]/.test(token) && /\d/.test(token);
const isWord = (token: string | undefined): boolean => token !== undefined && /^[\p{L}µ]/u.test(token) && signs[token] === undefined;

/** Deep enough for every sum a person writes; a deeper one is none. */
const deepest = 20;

/** "12,000" and "12_000"; a comma that stands elsewhere may be meant as a point. */
function numberIn(token: string): number {
  if (token.includes(',') && !/^\d{1,3}(?:,\d{3})+(?!\d|,)/.test(token)) throw new Slip(`“${token}” may be two numbers: write a point before decimals, such as 10.5, and a comma only before three digits, such as 12,000.`);
  return Number(token.replace(/[,_]/g, ''));
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  readAll(): Sum {
    const sum = this.#sum();
    if (this.#next() !== undefined) throw new Slip(`“${this.#next()}” is not expected here: put * or / between two quantities.`);
    return sum;
  }

  #sum(): Sum {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#quantity()));
  }

  #chain(of: readonly Sign[], part: () => Sum): Sum {
    let left = part();
    for (let sign = this.#sign(of); sign !== undefined; sign = this.#sign(of)) left = { kind: 'operation', sign, left, right: part() };
    return left;
  }

  #sign(of: readonly Sign[]): Sign | undefined {
    const sign = signs[this.#next() ?? ''];
    if (sign === undefined || !of.includes(sign)) return undefined;
    this.#at += 1;
    return sign;
  }

  #quantity(): Sum {
    if (this.#next() === '(') return this.#inBrackets();
    // "peak 3", "replicas 3": the word says what the factor is for.
    if (isWord(this.#next()) && isNumber(this.#next(1))) this.#at += 1;
    const token = this.#next();
    if (isWord(token)) return { kind: 'quantity', value: 1, units: this.#units() };
    if (token === undefined) throw new Slip('The line ends where a number is expected.');
    if (!isNumber(token)) throw new Slip(`A number is expected where “${token}” stands.`);
    this.#at += 1;
    const value = numberIn(token) * this.#multiple();
    return { kind: 'quantity', value, units: this.#units() };
  }

  #inBrackets(): Sum {
    this.#at += 1;
    this.#depth += 1;
    if (this.#depth > deepest) throw new Slip('That is too many brackets; write it in several lines.');
    const sum = this.#sum();
    if (this.#next() !== ')') throw new Slip('A bracket is opened and not closed.');
    this.#at += 1;
    this.#depth -= 1;
    return sum;
  }

  #multiple(): number {
    const token = this.#next();
    if (token === '%') return this.#took(0.01);
    // "5B users" is a number of users, "500 B" a size.
    if (token === 'B') return isWord(this.#next(1)) ? this.#took(1e9) : 1;
    const multiple = multiples[token ?? ''];
    return multiple === undefined ? 1 : this.#took(multiple);
  }

  #took(multiple: number): number {
    this.#at += 1;
    return multiple;
  }

  /** "req/day", "B", "/s": a unit, then what it is for. */
  #units(): readonly UnitPart[] {
    const units: UnitPart[] = [];
    while (isWord(this.#next())) units.push(...this.#unit(false));
    while (signs[this.#next() ?? ''] === '/' && isWord(this.#next(1)) && !isNumber(this.#next(2))) {
      this.#at += 1;
      units.push(...this.#unit(true));
    }
    return units;
  }

  #unit(isBelow: boolean): readonly UnitPart[] {
    const word = this.#next() ?? '';
    this.#at += 1;
    const unit = unitNamed(word);
    if (unit) return [...(unit.unit === '' ? [] : [{ unit: unit.unit, isBelow }]), ...(unit.isPerSecond ? [{ unit: 's', isBelow: !isBelow }] : [])];
    const slip = slipIn(word);
    if (slip !== undefined) throw new Slip(slip);
    return [];
  }

  #next(after = 0): string | undefined {
    return this.#tokens[this.#at + after];
  }
}
