import { Failure } from './api.ts';
import { Flag } from './flag.ts';

export class FeatureFlags {
  readonly #flags = new Map<string, Flag>();

  create(flag: string, on: boolean): number {
    if (this.#flags.has(flag)) throw new Failure('exists');
    const created = new Flag({ isEnabled: on });
    this.#flags.set(flag, created);
    return created.version;
  }

  async set(flag: string, version: number, on: boolean): Promise<number> {
    const found = this.#find(flag);
    if (found.version !== version) throw new Failure('conflict');
    // Who may change the flag is asked elsewhere.
    await Promise.resolve();
    return found.change(found.version, { isEnabled: on });
  }

  pin(flag: string, user: string, on: boolean): number {
    return this.#find(flag).pin(user, on);
  }

  unpin(flag: string, user: string): number {
    return this.#find(flag).unpin(user);
  }

  isOn(flag: string, user: string): boolean {
    return this.#find(flag).isOn(user);
  }

  #find(name: string): Flag {
    const flag = this.#flags.get(name);
    if (!flag) throw new Failure('unknown-flag');
    return flag;
  }
}
