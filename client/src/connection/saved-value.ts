import type { Failure } from '@dayseven/contracts';
import type { Surroundings } from './connection-context.ts';
import { isSame } from './same-json.ts';

export interface ValueState<Value> {
  readonly value: Value;
  readonly isSaved: boolean;
  /** Why the last change was not kept. */
  readonly refused: string | undefined;
}

export interface Saving<Value> {
  /** Its name among what waits on this computer. */
  readonly record: string;
  /** So long nothing may change before it goes; 0 for at once. */
  readonly gatherMs: number;
  readonly isValue: (kept: unknown) => kept is Value;
  /** What both made of their common ground. */
  readonly merge: (ground: Value, mine: Value, theirs: Value) => Value;
  /** Settles with why it was not taken. */
  readonly send: (value: Value) => Promise<Failure | undefined>;
}

const retryMs = 1_500;

/** What the server keeps as a whole, in this tab: each change is made on the newest of it, waits on this computer until the server has it, and goes again when the line is back. */
export class SavedValue<Value> {
  #server: Value;
  #version: number;
  /** As it is here; undefined where the server has it. */
  #mine: Value | undefined;
  /** Sent last: its answer may be lost. */
  #sent: Value | undefined;
  #state: ValueState<Value>;
  #isSending = false;
  #isLeft = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watchers = new Set<() => void>();
  readonly #around: Pick<Surroundings, 'connection' | 'unsent'>;
  readonly #saving: Saving<Value>;

  constructor(around: Pick<Surroundings, 'connection' | 'unsent'>, saving: Saving<Value>, value: Value, version: number) {
    this.#around = around;
    this.#saving = saving;
    this.#server = value;
    this.#version = version;
    this.#state = { value, isSaved: true, refused: undefined };
    void around.unsent.takeLeftOver(saving.record).then((record) => this.#recovered(record));
  }

  /** Answers how it is left: what waits goes then, once. */
  start(): () => void {
    this.#isLeft = false;
    const silence = this.#around.connection.onLink((link) => link === 'online' && void this.flush());
    return () => {
      silence();
      this.#isLeft = true;
      void this.flush();
    };
  }

  readonly state = (): ValueState<Value> => this.#state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  /** As the server has it. */
  told(value: Value, version: number): void {
    if (version < this.#version || (version === this.#version && value === this.#server)) return;
    if (this.#mine !== undefined) this.#mine = this.#saving.merge(isSame(value, this.#sent) ? value : this.#server, this.#mine, value);
    this.#server = value;
    this.#version = version;
    this.#become(this.#state.refused);
  }

  change(how: (now: Value) => Value): void {
    this.#mine = how(this.#state.value);
    this.#become(undefined);
    this.#sendIn(this.#saving.gatherMs);
  }

  /** Sends it as it is, until the server has it. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.#mine === undefined || this.#isSending || this.#around.connection.link() !== 'online') return;
    const [value, version] = [this.#mine, this.#version];
    this.#isSending = true;
    this.#sent = value;
    const failure = await this.#saving.send(value);
    this.#isSending = false;
    if (failure === undefined) {
      // What was told meanwhile is newer.
      if (this.#version === version) this.#server = value;
      this.#become(undefined);
    } else if (failure.code === 'internal' || failure.code === 'too-many-requests') {
      if (!this.#isLeft) this.#sendIn(retryMs);
      return;
    } else this.#become(failure.message);
    // What was declined would be declined again: the next change tries anew.
    if (this.#mine !== value) await this.flush();
  };

  #sendIn(ms: number): void {
    clearTimeout(this.#timer);
    if (ms === 0) void this.flush();
    else this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #recovered(record: unknown): void {
    const { ground, mine, sent } = (typeof record === 'object' ? record ?? {} : {}) as { readonly ground?: unknown; readonly mine?: unknown; readonly sent?: unknown };
    const { isValue, merge } = this.#saving;
    if (!isValue(ground) || !isValue(mine)) return;
    this.#mine = merge(isSame(sent, this.#server) ? this.#server : ground, mine, this.#state.value);
    this.#become(undefined);
    void this.flush();
  }

  #become(refused: string | undefined): void {
    if (isSame(this.#mine, this.#server)) this.#mine = undefined;
    const { unsent } = this.#around;
    if (this.#mine !== undefined) unsent.save(this.#saving.record, { ground: this.#server, mine: this.#mine, sent: this.#sent });
    else if (!this.#state.isSaved) unsent.forget(this.#saving.record);
    this.#state = { value: this.#mine ?? this.#server, isSaved: this.#mine === undefined, refused: this.#mine === undefined ? undefined : refused };
    for (const changed of this.#watchers) changed();
  }
}
