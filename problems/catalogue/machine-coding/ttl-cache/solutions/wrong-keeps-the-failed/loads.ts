import { Failure } from './api.ts';

/** How long a load may take, in milliseconds. */
const longest = 1000;

/** Which keys are being loaded; each is loaded once however many wait for it. */
export class Loads {
  readonly #running = new Map<string, Promise<string>>();
  readonly #begun = new Map<string, number>();
  count = 0;

  /** Waits for the load of the key, and begins one when there is none; `keep` gets the value before anybody else. */
  join(key: string, ms: number, keep: (value: string) => void): Promise<string> {
    const running = this.#running.get(key);
    if (running) return running;
    const begun = this.#load(key, ms, keep);
    this.#running.set(key, begun);
    return begun;
  }

  async #load(key: string, ms: number, keep: (value: string) => void): Promise<string> {
    const value = this.#next(key);
    await new Promise((done) => setTimeout(done, Math.min(ms, longest)));
    if (ms > longest) throw new Failure('too-slow');
    this.#running.delete(key);
    keep(value);
    return value;
  }

  #next(key: string): string {
    this.count += 1;
    const number = (this.#begun.get(key) ?? 0) + 1;
    this.#begun.set(key, number);
    return `${key}-${number}`;
  }
}
