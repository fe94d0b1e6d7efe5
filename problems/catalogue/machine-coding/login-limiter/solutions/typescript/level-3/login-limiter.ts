import { Accounts } from './accounts.ts';
import { Failure } from './api.ts';
import { type FailedTries, FailedTriesBy, type Try } from './failed-tries.ts';

const checkMs = 100;

/** A login that is neither allowed nor refused yet. */
interface Attempt {
  readonly name: string;
  /** What it counts for meanwhile. */
  readonly begun: readonly { readonly tries: FailedTries; readonly own: Try }[];
}

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
    return this.#end(this.#begin(name, []), password);
  }

  loginFrom(name: string, password: string, address: string): number {
    return this.#end(this.#begin(name, this.#triesFrom(address)), password);
  }

  async loginSlowly(name: string, password: string, address: string): Promise<number> {
    const attempt = this.#begin(name, this.#triesFrom(address));
    await new Promise<void>((resolve) => void setTimeout(resolve, checkMs));
    return this.#end(attempt, password);
  }

  failures(name: string): number {
    return this.#names.of(name).count(Date.now());
  }

  unlocksIn(name: string): number {
    return this.#names.of(name).fullFor(Date.now());
  }

  unlock(name: string): boolean {
    const wasLocked = this.unlocksIn(name) > 0;
    this.#names.of(name).forget(Date.now());
    return wasLocked;
  }

  /** None while addresses have no limit. */
  #triesFrom(address: string): readonly FailedTries[] {
    return this.#addresses ? [this.#addresses.of(address)] : [];
  }

  #begin(name: string, from: readonly FailedTries[]): Attempt {
    const now = Date.now();
    const byName = this.#names.of(name);
    if (from.some((each) => each.fullFor(now) > 0)) throw new Failure('blocked');
    if (byName.fullFor(now) > 0) throw new Failure('locked');
    return { name, begun: [byName, ...from].map((tries) => ({ tries, own: tries.begin(now) })) };
  }

  #end({ name, begun }: Attempt, password: string): number {
    const isRight = this.#accounts.fits(name, password);
    for (const { tries, own } of begun) {
      own.isRunning = false;
      if (isRight) tries.takeBack(own);
    }
    if (!isRight) throw new Failure('denied');
    return this.#names.of(name).forget(Date.now());
  }
}
