import type { RoundView } from '@dayseven/contracts';
import type { Component, RoundId } from '@dayseven/contracts/vocabulary';
import type { Surroundings } from './connection-context.ts';
import { isSame, mergeComponents } from './merge-components.ts';

type List = readonly Component[];

export interface ComponentsState {
  readonly list: List;
  readonly isSaved: boolean;
  /** Why the last change was not kept. */
  readonly refused: string | undefined;
}

const retryMs = 1_500;

/** The list of components in this tab: each change is made on the newest list, however many are still on their way. */
export class ComponentsSession {
  #server: List = [];
  #version = -1;
  /** The list as it is here; undefined where the server has it. */
  #mine: List | undefined;
  #state: ComponentsState = { list: [], isSaved: true, refused: undefined };
  #isSending = false;
  #watchers = new Set<() => void>();
  readonly #around: Pick<Surroundings, 'connection' | 'unsent'>;
  readonly #roundId: RoundId;
  readonly #record: string;

  constructor(around: Pick<Surroundings, 'connection' | 'unsent'>, view: RoundView) {
    this.#around = around;
    this.#roundId = view.id;
    this.#record = `components.${view.id}`;
    this.learn(view);
    void around.unsent.takeLeftOver(this.#record).then((record) => this.#recovered(record));
  }

  start(): () => void {
    return this.#around.connection.onLink((link) => link === 'online' && void this.flush());
  }

  readonly state = (): ComponentsState => this.#state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  /** The round as the server has it. */
  learn({ version, design }: RoundView): void {
    const list = design?.design?.components;
    if (list === undefined || version < this.#version) return;
    if (this.#mine !== undefined) this.#mine = mergeComponents(this.#server, this.#mine, list);
    this.#server = list;
    this.#version = version;
    this.#become(this.#state.refused);
  }

  change(how: (now: List) => List): void {
    this.#mine = how(this.#state.list);
    this.#become(undefined);
    void this.flush();
  }

  /** Sends the list as it is, until the server has it. */
  async flush(): Promise<void> {
    const { connection } = this.#around;
    if (this.#mine === undefined || this.#isSending || connection.link() !== 'online') return;
    const components = this.#mine;
    this.#isSending = true;
    const reply = await connection.ask('components:save', { roundId: this.#roundId, components: components.map((one) => ({ ...one, connects: [...one.connects] })) });
    this.#isSending = false;
    if (reply.ok) this.learn(reply.value);
    else if (reply.failure.code === 'internal') {
      setTimeout(() => void this.flush(), retryMs);
      return;
    } else this.#become(reply.failure.message);
    // What was declined would be declined again: the next change tries anew.
    if (this.#mine !== components) await this.flush();
  }

  #recovered(record: unknown): void {
    const left = listsIn(record);
    if (left === undefined) return;
    this.#mine = mergeComponents(left.ground, left.mine, this.#state.list);
    this.#become(undefined);
    void this.flush();
  }

  #become(refused: string | undefined): void {
    if (isSame(this.#mine, this.#server)) this.#mine = undefined;
    const { unsent } = this.#around;
    if (this.#mine !== undefined) unsent.save(this.#record, { ground: this.#server, mine: this.#mine });
    else if (!this.#state.isSaved) unsent.forget(this.#record);
    this.#state = { list: this.#mine ?? this.#server, isSaved: this.#mine === undefined, refused: this.#mine === undefined ? undefined : refused };
    for (const changed of this.#watchers) changed();
  }
}

function listsIn(record: unknown): { readonly ground: List; readonly mine: List } | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { ground, mine } = record as { readonly ground?: unknown; readonly mine?: unknown };
  return isList(ground) && isList(mine) ? { ground, mine } : undefined;
}

function isList(list: unknown): list is List {
  return Array.isArray(list) && list.every((one: unknown) => typeof one === 'object' && one !== null && 'name' in one && 'kind' in one && 'connects' in one && Array.isArray(one.connects));
}
