import type { Firing } from './api.ts';
import type { Sample } from './series.ts';

interface RuleToMake {
  readonly name: string;
  readonly ms: number;
  readonly limit: number;
  /** Those that count already. */
  readonly samples: readonly Sample[];
  readonly now: number;
}

interface Span {
  readonly from: number;
  to?: number;
}

/** Fires while the values of its window add up to more than its limit. Values are never below zero: one that comes raises the sum, one that leaves lowers it. */
export class Rule {
  readonly name: string;
  readonly #ms: number;
  readonly #limit: number;
  readonly #made: number;
  readonly #counted: Sample[];
  readonly #spans: Span[] = [];
  #sum: number;

  constructor({ name, ms, limit, samples, now }: RuleToMake) {
    this.name = name;
    this.#ms = ms;
    this.#limit = limit;
    this.#made = now;
    this.#counted = [...samples];
    this.#sum = samples.reduce((sum, { value }) => sum + value, 0);
    this.#look(now);
  }

  add(sample: Sample): void {
    this.#catchUp(sample.at);
    this.#counted.push(sample);
    this.#sum += sample.value;
    this.#look(sample.at);
  }

  isFiring(now: number): boolean {
    this.#catchUp(now);
    return this.#sum > this.#limit;
  }

  history(now: number): Firing[] {
    this.#catchUp(now);
    return this.#spans.map(({ from, to = now }) => ({ from: from - this.#made, lasted: to - from }));
  }

  /** Lets what is due leave at the moment at which it is due, whenever that is noticed. */
  #catchUp(now: number): void {
    for (let oldest = this.#counted[0]; oldest && oldest.at + this.#ms <= now; oldest = this.#counted[0]) {
      this.#counted.shift();
      this.#sum -= oldest.value;
      this.#look(oldest.at + this.#ms);
    }
  }

  #look(at: number): void {
    const last = this.#spans.at(-1);
    const fired = last !== undefined && last.to === undefined;
    const fires = this.#sum > this.#limit;
    if (fires === fired) return;
    if (fired) last.to = at;
    else if (last?.to === at) delete last.to;
    else this.#spans.push({ from: at });
  }
}
