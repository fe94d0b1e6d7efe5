import { Accounts } from './accounts.ts';
import { Failure } from './api.ts';
import { Denials } from './denials.ts';
import { type FailedTries, FailedTriesBy, type Try } from './failed-tries.ts';

const checkMs = 100;

/** A login that is neither allowed nor refused yet. */
interface Attempt {
  readonly name: string;
  readonly address: string | undefined;
  /** What it counts for meanwhile. */
  readonly begun: readonly { readonly tries: FailedTries; readonly own: Try }[];
}

export class LoginLimiter {
  readonly #accounts = new Accounts();
  readonly #names: FailedTriesBy;
  readonly #denials = new Denials();
  /** Those by hand: when each ends. */
  readonly #blocks = new Map<string, number>();
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
    return this.#end(this.#begin(name, undefined), password);
  }

  loginFrom(name: string, password: string, address: string): number {
    return this.#end(this.#begin(name, address), password);
  }

  async loginSlowly(name: string, password: string, address: string): Promise<number> {
    const attempt = this.#begin(name, address);
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

  attackers(names: number, seconds: number): string[] {
    return this.#denials.attackers(names, seconds * 1000, Date.now());
  }

  block(address: string, seconds: number): void {
    this.#blocks.set(address, Date.now() + seconds * 1000);
  }

  blockedFor(address: string): number {
    const now = Date.now();
    const byHand = (this.#blocks.get(address) ?? 0) - now;
    return Math.max(0, byHand, ...this.#triesFrom(address).map((each) => each.fullFor(now)));
  }

  /** None without an address, or while addresses have no limit. */
  #triesFrom(address: string | undefined): readonly FailedTries[] {
    return this.#addresses && address !== undefined ? [this.#addresses.of(address)] : [];
  }

  #begin(name: string, address: string | undefined): Attempt {
    const now = Date.now();
    const byName = this.#names.of(name);
    if (address !== undefined && this.blockedFor(address) > 0) throw new Failure('blocked');
    if (byName.fullFor(now) > 0) throw new Failure('locked');
    return { name, address, begun: [byName, ...this.#triesFrom(address)].map((tries) => ({ tries, own: tries.begin(now) })) };
  }

  #end({ name, address, begun }: Attempt, password: string): number {
    const isRight = this.#accounts.fits(name, password);
    for (const { tries, own } of begun) {
      own.isRunning = false;
      if (isRight) tries.takeBack(own);
    }
    if (isRight) return this.#names.of(name).forget(Date.now());
    if (address !== undefined) this.#denials.add({ address, name, at: Date.now() });
    throw new Failure('denied');
  }
}
