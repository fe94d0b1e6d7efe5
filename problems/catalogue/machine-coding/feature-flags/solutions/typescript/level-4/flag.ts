import { Failure } from './api.ts';
import { bucketOf } from './bucket.ts';
import { matches, type Attributes, type Rule } from './rule.ts';

/** What a version of a flag says; it never changes, a change makes another. */
export interface Settings {
  readonly isEnabled: boolean;
  readonly percent: number;
  /** The first that matches decides. */
  readonly rules: readonly Rule[];
  /** The flags that have to be on as well. */
  readonly needs: readonly string[];
}

export class Flag {
  readonly #name: string;
  readonly #pins = new Map<string, boolean>();
  /** All that were before the latest, version 1 first. */
  readonly #past: Settings[] = [];
  #settings: Settings;

  constructor(name: string, settings: Settings) {
    this.#name = name;
    this.#settings = settings;
  }

  get version(): number {
    return this.#past.length + 1;
  }

  get settings(): Settings {
    return this.#settings;
  }

  settingsOf(version: number): Settings | undefined {
    return version === this.version ? this.#settings : this.#past[version - 1];
  }

  /** Only who has seen the latest version may make the next. */
  expect(seen: number): void {
    if (seen !== this.version) throw new Failure('conflict');
  }

  /** Changes what is named, if the caller has seen the latest version; says the new one. */
  change(seen: number, changed: Partial<Settings>): number {
    this.expect(seen);
    this.#past.push(this.#settings);
    this.#settings = { ...this.#settings, ...changed };
    return this.version;
  }

  pin(user: string, isOn: boolean): number {
    return this.#pins.set(user, isOn).size;
  }

  unpin(user: string): number {
    this.#pins.delete(user);
    return this.#pins.size;
  }

  pinOf(user: string): boolean | undefined {
    return this.#pins.get(user);
  }

  /** Whatever the flags it needs say. */
  isFor(user: string, attributes: Attributes): boolean {
    const { isEnabled, percent, rules } = this.#settings;
    const rule = rules.find((each) => matches(each, attributes));
    return isEnabled && bucketOf(this.#name, user) < (rule?.percent ?? percent);
  }
}
