import { Failure } from './api.ts';
import { bucketOf } from './bucket.ts';

/** What a version of a flag says; it never changes, a change makes another. */
export interface Settings {
  readonly isEnabled: boolean;
  readonly percent: number;
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

  pin(user: string, isOn: boolean): number {
    return this.#pins.set(user, isOn).size;
  }

  unpin(user: string): number {
    this.#pins.delete(user);
    return this.#pins.size;
  }

  isOn(user: string): boolean {
    return this.#pins.get(user) ?? this.#isFor(user);
  }

  #isFor(user: string): boolean {
    const { isEnabled, percent } = this.#settings;
    return isEnabled && bucketOf(this.#name, user) < percent;
  }
}
