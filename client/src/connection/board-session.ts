import type { BoardChanged, BoardView } from '@dayseven/contracts';
import type { BoardElement, BoardPatch, RoundId } from '@dayseven/contracts/vocabulary';
import { limits } from '@dayseven/contracts/limits';
import { batchOf, patchesBetween } from './board-patches.ts';
import { BoardRecord, newestOf } from './board-record.ts';
import type { Connection } from './connection.ts';
import type { Surroundings } from './connection-context.ts';

/** What is gathered before it goes: a stroke is many changes. */
const gatherMs = 1_000;
const retryMs = 1_500;
const mostAtOnce = { patches: 200, chars: 1024 * 1024 };
const tooLarge = `One thing on the board is over ${limits.boardElementBytes / 1024} KB and is not kept: delete it, and draw it in smaller pieces. Everything else is.`;

export interface BoardState {
  /** As it was when it was read; undefined until then. */
  readonly opened: readonly BoardElement[] | undefined;
  readonly isSaved: boolean;
  /** Why the last drawing was not kept. */
  readonly refused: string | undefined;
}

/** The board of a design round in this tab: what the server has, and what it must still hear. */
export class BoardSession {
  #state: BoardState = { opened: undefined, isSaved: true, refused: undefined };
  /** By id, as the server has it. */
  #known = new Map<string, BoardElement>();
  #now: readonly BoardElement[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #readAgain: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  #isLeft = false;
  #watchers = new Set<() => void>();
  #show: ((elements: readonly BoardElement[]) => void) | undefined;
  readonly #connection: Connection;
  readonly #record: BoardRecord;
  readonly #roundId: RoundId;

  constructor({ connection, unsent }: Pick<Surroundings, 'connection' | 'unsent'>, roundId: RoundId) {
    this.#connection = connection;
    this.#roundId = roundId;
    this.#record = new BoardRecord(unsent, roundId, () => this.#unheard());
  }

  start(): () => void {
    this.#isLeft = false;
    const { listen, onLink, link } = this.#connection;
    const keep = () => this.#record.keepNow();
    addEventListener('pagehide', keep);
    const silences = [
      onLink((now) => now === 'online' && void this.#read()),
      listen('board:changed', (change) => change.roundId === this.#roundId && this.#otherTab(change)),
      () => removeEventListener('pagehide', keep),
      () => clearTimeout(this.#readAgain),
    ];
    if (link() === 'online') void this.#read();
    return () => {
      this.#isLeft = true;
      silences.forEach((silence) => silence());
      keep();
      void this.flush();
    };
  }

  readonly state = (): BoardState => this.#state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  /** What is drawn in this tab, for a drawing that is shown again. */
  drawnNow(): readonly BoardElement[] {
    return this.#now;
  }

  /** The drawing that shows this board; what another tab made newer reaches it here. */
  attach(show: (elements: readonly BoardElement[]) => void): () => void {
    this.#show = show;
    return () => (this.#show = undefined);
  }

  /** The board as it is drawn now, deleted things included. */
  drawn(elements: readonly BoardElement[]): void {
    this.#now = elements;
    if (this.#unheard().length === 0) {
      this.#record.forget();
      this.#become({ isSaved: true, refused: undefined });
      return;
    }
    this.#become({ isSaved: false });
    this.#record.keepSoon();
    this.#timer ??= setTimeout(() => void this.flush(), gatherMs);
  }

  /** Sends what the server has not heard, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const large = this.#tooLarge();
    const patches = batchOf(this.#pending().filter(({ id }) => !large.has(id)), mostAtOnce);
    if (large.size > 0) this.#become({ refused: tooLarge });
    if (patches.length === 0 || this.#isSending || this.#connection.link() !== 'online') return;
    const sent = new Map(this.#now.map((element) => [element.id, copyOf(element)]));
    this.#isSending = true;
    const reply = await this.#connection.ask('board:draw', { roundId: this.#roundId, tab: this.#connection.tab, patches: [...patches] });
    this.#isSending = false;
    if (!reply.ok) {
      this.#failed(reply.failure.code === 'internal' ? undefined : reply.failure.message);
      return;
    }
    this.#took(patches, sent, reply.value.behind);
    const isSaved = this.#unheard().length === 0;
    this.#become({ isSaved, refused: large.size > 0 ? tooLarge : undefined });
    if (isSaved) this.#record.forget();
    else this.#timer ??= setTimeout(() => void this.flush(), gatherMs);
  }

  /** What was sent is known there, and what is newer there is learnt. */
  #took(patches: readonly BoardPatch[], sent: ReadonlyMap<string, BoardElement>, behind: readonly BoardElement[]): void {
    for (const { id } of patches) {
      const element = sent.get(id);
      if (element !== undefined) this.#known.set(id, element);
    }
    this.#learn(behind);
  }

  #pending() {
    return patchesBetween(this.#known, this.#now);
  }

  /** What the server would not keep must not hold up the rest. */
  #tooLarge(): ReadonlySet<string> {
    return new Set(this.#unheard().filter((element) => !element.isDeleted && JSON.stringify(element).length > limits.boardElementBytes).map(({ id }) => id));
  }

  /** What is newer here; cheaper than what is to be sent of it, as it is asked with every move of the pointer. */
  #unheard(): readonly BoardElement[] {
    return this.#now.filter(({ id, version, isDeleted }) => {
      const known = this.#known.get(id);
      return known === undefined ? !isDeleted : known.version < version;
    });
  }

  #failed(why: string | undefined): void {
    this.#become({ refused: why });
    // What was declined would be declined again: the next change tries anew; what a page that is gone could not send waits on this computer.
    if (why === undefined && !this.#isLeft) this.#timer ??= setTimeout(() => void this.flush(), retryMs);
  }

  async #read(): Promise<void> {
    const reply = await this.#connection.ask('board:read', { roundId: this.#roundId });
    if (!reply.ok) {
      // Out of reach, it is read when the line is back.
      clearTimeout(this.#readAgain);
      if (reply.failure.code === 'internal' && !this.#isLeft && this.#connection.link() === 'online') this.#readAgain = setTimeout(() => void this.#read(), retryMs);
      return;
    }
    const { elements }: BoardView = reply.value;
    const mine = await this.#record.takeLeftOver();
    if (this.#state.opened === undefined) {
      this.#known = new Map(elements.map((element) => [element.id, copyOf(element)]));
      this.#now = newestOf(elements, mine);
      const isSaved = this.#unheard().length === 0;
      if (isSaved) this.#record.forget();
      else this.#record.keepNow();
      this.#become({ opened: this.#now, isSaved });
      if (!isSaved) void this.flush();
      return;
    }
    this.#learn(elements);
    void this.flush();
  }

  /** The newer version of a thing stands; where it is ours, the server hears the whole of it. */
  #learn(elements: readonly BoardElement[]): void {
    const mine = new Map(this.#now.map((element) => [element.id, element]));
    const newer = elements.filter(({ id, version }) => (mine.get(id)?.version ?? 0) < version);
    for (const element of elements) this.#known.set(element.id, copyOf(element));
    if (newer.length > 0) this.#show?.(newer);
  }

  #otherTab({ patches }: BoardChanged): void {
    // A tab that follows has made nothing of its own: what it lacks it reads whole.
    if (patches.length > 0) void this.#read();
  }

  #become(change: Partial<BoardState>): void {
    const next = { ...this.#state, ...change };
    if (next.opened === this.#state.opened && next.isSaved === this.#state.isSaved && next.refused === this.#state.refused) return;
    this.#state = next;
    for (const changed of this.#watchers) changed();
  }
}

/** The library changes its things in place. */
function copyOf(element: BoardElement): BoardElement {
  return JSON.parse(JSON.stringify(element)) as BoardElement;
}
