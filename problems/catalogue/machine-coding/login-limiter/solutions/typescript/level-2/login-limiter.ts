import { Accounts } from './accounts.ts';
import { Failure } from './api.ts';
import { type FailedTries, FailedTriesBy } from './failed-tries.ts';

export class LoginLimiter {
  readonly #accounts = new Accounts();
  readonly #names: FailedTriesBy;
  #addresses: FailedTriesBy | undefined;

  constructor(tries: number, windowSeconds: number) {
    this.#names = new FailedTriesBy({ tries, ms: windowSeconds * 1000 });
  }

  signUp(name: string, password: string): boolean {
    return this.#accounts.add(name, password);
  }

  limitAddresses(tries: number, seconds: number): void {
    this.#addresses = new FailedTriesBy({ tries, ms: seconds * 1000 });
  }

  login(name: string, password: string): number {
    return this.#attempt(name, password, []);
  }

  loginFrom(name: string, password: string, address: string): number {
    return this.#attempt(name, password, this.#triesFrom(address));
  }

  failures(name: string): number {
    return this.#names.of(name).count(Date.now());
  }

  unlocksIn(name: string): number {
    return this.#names.of(name).fullFor(Date.now());
  }

  unlock(name: string): boolean {
    const wasLocked = this.unlocksIn(name) > 0;
    this.#names.of(name).forget();
    return wasLocked;
  }

  /** None while addresses have no limit. */
  #triesFrom(address: string): readonly FailedTries[] {
    return this.#addresses ? [this.#addresses.of(address)] : [];
  }

  #attempt(name: string, password: string, from: readonly FailedTries[]): number {
    const now = Date.now();
    const tries = this.#names.of(name);
    if (from.some((each) => each.fullFor(now) > 0)) throw new Failure('blocked');
    if (tries.fullFor(now) > 0) throw new Failure('locked');
    if (!this.#accounts.fits(name, password)) {
      for (const each of [tries, ...from]) each.add(now);
      throw new Failure('denied');
    }
    const failed = tries.count(now);
    tries.forget();
    return failed;
  }
}
