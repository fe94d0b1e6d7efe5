import { Accounts } from './accounts.ts';
import { Failure } from './api.ts';
import { FailedTriesBy } from './failed-tries.ts';

export class LoginLimiter {
  readonly #accounts = new Accounts();
  readonly #names: FailedTriesBy;

  constructor(tries: number, windowSeconds: number) {
    this.#names = new FailedTriesBy({ tries, ms: windowSeconds * 1000 });
  }

  signUp(name: string, password: string): boolean {
    return this.#accounts.add(name, password);
  }

  login(name: string, password: string): number {
    const now = Date.now();
    const tries = this.#names.of(name);
    if (tries.fullFor(now) > 0) throw new Failure('locked');
    if (!this.#accounts.fits(name, password)) {
      if (this.#accounts.has(name)) tries.add(now);
      throw new Failure('denied');
    }
    const failed = tries.count(now);
    tries.forget();
    return failed;
  }

  failures(name: string): number {
    return this.#names.of(name).count(Date.now());
  }

  unlocksIn(name: string): number {
    return this.#names.of(name).fullFor(Date.now());
  }
}
