import { Failure } from './api.ts';
import { bucketOf } from './bucket.ts';
import { matches, type Attributes, type Rule } from './rule.ts';

/** What a version of a flag says; it never changes, a change makes another. */
export interface Settings {
  readonly isEnabled: boolean;
  readonly percent: number;
  /** The first that matches decides. */
  readonly rules: readonly Rule[];
}

export class Flag {
  readonly #name: string;
  readonly #pins = new Map<string, boolean>();
  #settings: Settings;
  #version = 1;

  constructor(name: string, settings: Settings) {
    this.#name = name;
    this.#settings = settings;
  }

  get version(): number {
    return this.#version;
  }

  /** Changes what is named, if the caller has seen the latest version; says the new one. */
  change(seen: number, changed: Partial<Settings>): number {
    if (seen !== this.#version) throw new Failure('conflict');
    this.#settings = { ...this.#settings, ...changed };
    this.#version += 1;
    return this.#version;
  }

  addRule(seen: number, rule: Rule): number {
    return this.change(seen, { rules: [...this.#settings.rules, rule] });
  }

  pin(user: string, isOn: boolean): number {
    return this.#pins.set(user, isOn).size;
  }

  unpin(user: string): number {
    this.#pins.delete(user);
    return this.#pins.size;
  }

  isOn(user: string, attributes: Attributes): boolean {
    return this.#pins.get(user) ?? this.#isFor(user, attributes);
  }

  #isFor(user: string, attributes: Attributes): boolean {
    const { isEnabled, percent, rules } = this.#settings;
    const rule = rules.find((each) => matches(each, attributes));
    return isEnabled && bucketOf(this.#name, user) < (rule?.percent ?? percent);
  }
}
