import { Failure } from './api.ts';
import { Flag } from './flag.ts';
import type { Attributes } from './rule.ts';

export class FeatureFlags {
  readonly #flags = new Map<string, Flag>();

  create(flag: string, on: boolean): number {
    if (this.#flags.has(flag)) throw new Failure('exists');
    const created = new Flag(flag, { isEnabled: on, percent: 100, rules: [], needs: [] });
    this.#flags.set(flag, created);
    return created.version;
  }

  set(flag: string, version: number, on: boolean): number {
    return this.#find(flag).change(version, { isEnabled: on });
  }

  rollout(flag: string, version: number, percent: number): number {
    return this.#find(flag).change(version, { percent });
  }

  addRule(flag: string, version: number, attribute: string, value: string, percent: number): number {
    const found = this.#find(flag);
    return found.change(version, { rules: [...found.settings.rules, { attribute, value, percent }] });
  }

  require(flag: string, version: number, other: string): number {
    const found = this.#find(flag);
    this.#find(other);
    found.expect(version);
    const needs = [...found.settings.needs, other];
    this.#refuseCycle(flag, needs);
    return found.change(version, { needs });
  }

  rollback(flag: string, version: number, to: number): number {
    const found = this.#find(flag);
    found.expect(version);
    const settings = found.settingsOf(to);
    if (!settings) throw new Failure('unknown-version');
    this.#refuseCycle(flag, settings.needs);
    return found.change(version, settings);
  }

  pin(flag: string, user: string, on: boolean): number {
    return this.#find(flag).pin(user, on);
  }

  unpin(flag: string, user: string): number {
    return this.#find(flag).unpin(user);
  }

  isOn(flag: string, user: string): boolean {
    return this.isOnFor(flag, user, new Map());
  }

  isOnFor(flag: string, user: string, attributes: Attributes): boolean {
    const found = this.#find(flag);
    return found.pinOf(user) ?? (found.isFor(user, attributes) && found.settings.needs.every((other) => this.isOnFor(other, user, attributes)));
  }

  /** Looks at all that a flag with these needs would depend on. */
  #refuseCycle(flag: string, needs: readonly string[]): void {
    const seen = new Set(needs);
    for (const name of seen) {
      if (name === flag) throw new Failure('cycle');
      for (const next of this.#find(name).settings.needs) seen.add(next);
    }
  }

  #find(name: string): Flag {
    const flag = this.#flags.get(name);
    if (!flag) throw new Failure('unknown-flag');
    return flag;
  }
}
