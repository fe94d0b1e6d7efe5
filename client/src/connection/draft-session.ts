import type { EditOutcome, Reply } from '@dayseven/contracts';
import type { Edit } from '@dayseven/contracts/vocabulary';
import * as draft from './draft-sync.ts';
import type { Batch, DraftRecord, DraftSync, ServerText, Step } from './draft-sync.ts';

/** What a draft's session needs from outside. */
export interface DraftSurroundings {
  readonly send: (batch: Batch) => Promise<Reply<EditOutcome>>;
  readonly isOnline: () => boolean;
  /** Asks for the round again; its answer comes back through `opened`. */
  readonly askAgain: () => void;
  readonly keep: (record: DraftRecord) => void;
  readonly forget: () => void;
  readonly changed: () => void;
}

/** Typing is gathered this long before it goes. */
const gatherMs = 250;
const retryMs = 1_500;

/** Drives one draft's synchronisation: timers and effects around the pure steps of draft-sync.ts. */
export class DraftSession {
  #sync: DraftSync;
  #around: DraftSurroundings;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #editor: ((edits: readonly Edit[]) => void) | null = null;
  #settled: (() => void)[] = [];
  #asked = false;
  /** Another tab drives the round: nothing goes until this one does. */
  #held = false;
  #isClosed = false;

  constructor(server: ServerText, around: DraftSurroundings) {
    this.#sync = draft.startSync(server);
    this.#around = around;
  }

  get sync(): DraftSync {
    return this.#sync;
  }

  /** The editor that shows this draft; changes from elsewhere reach it as edits. */
  attach(editor: (edits: readonly Edit[]) => void): () => void {
    this.#editor = editor;
    return () => {
      if (this.#editor === editor) this.#editor = null;
    };
  }

  typed(changes: readonly Edit[]): void {
    this.#become({ sync: draft.typed(this.#sync, changes), toEditor: [] });
    this.#sendIn(gatherMs);
  }

  /** Puts in what the page writes for the person, in the editor too. */
  insert(changes: readonly Edit[]): void {
    this.#become({ sync: draft.typed(this.#sync, changes), toEditor: changes });
    this.#sendIn(gatherMs);
  }

  opened(server: ServerText): void {
    this.#asked = false;
    this.#become(draft.opened(this.#sync, server));
    const waitsForAnswer = this.#sync.sending;
    if (waitsForAnswer !== null) void this.#deliver(waitsForAnswer);
    else this.#sendIn(0);
  }

  recovered(record: DraftRecord): void {
    if (!draft.isSaved(this.#sync)) return;
    this.#become(draft.recovered(this.#sync, record));
    this.#sendIn(0);
  }

  otherTabChanged(revision: number, changes: readonly Edit[]): void {
    this.#become(draft.otherTabChanged(this.#sync, revision, changes));
    this.#sendIn(0);
  }

  /** This tab drives: what waited goes. */
  release(): void {
    this.#held = false;
    this.#sendIn(0);
  }

  keepMine(): void {
    this.#become(draft.keepMine(this.#sync));
    this.#sendIn(0);
  }

  takeOther(): void {
    this.#become(draft.takeOther(this.#sync));
  }

  /** Writes what the server does not have yet to this computer, now: the page may be about to go. */
  keepNow(): void {
    if (!draft.isSaved(this.#sync)) this.#around.keep(draft.toRecord(this.#sync));
  }

  /** Settles when the server has everything, or when it takes too long. */
  flush(mostMs: number): Promise<void> {
    const nothingWillCome = this.#held || this.#sync.conflict !== null || this.#sync.refused !== null;
    if (draft.isSaved(this.#sync) || nothingWillCome) return Promise.resolve();
    this.#sendIn(0);
    return new Promise((resolve) => {
      this.#settled.push(resolve);
      setTimeout(resolve, mostMs);
    });
  }

  close(): void {
    this.#isClosed = true;
    this.keepNow();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#editor = null;
    this.#send();
  }

  #become({ sync, toEditor }: Step): void {
    if (sync === this.#sync) return;
    this.#sync = sync;
    if (toEditor.length > 0) this.#editor?.(toEditor);
    if (draft.isSaved(sync)) {
      this.#around.forget();
      for (const settle of this.#settled.splice(0)) settle();
    } else {
      this.#around.keep(draft.toRecord(sync));
    }
    this.#askWhenBehind();
    this.#around.changed();
  }

  #askWhenBehind(): void {
    if (this.#asked || !draft.needsText(this.#sync) || !this.#around.isOnline()) return;
    this.#asked = true;
    this.#around.askAgain();
  }

  #sendIn(ms: number): void {
    if (ms === 0) this.#send();
    else this.#timer ??= setTimeout(() => this.#send(), ms);
  }

  #send(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#held || !this.#around.isOnline() || this.#sync.sending !== null) return;
    this.#become({ sync: draft.takeBatch(this.#sync), toEditor: [] });
    const { sending } = this.sync;
    if (sending !== null) void this.#deliver(sending);
  }

  async #deliver(batch: Batch): Promise<void> {
    const reply = await this.#around.send(batch);
    if (this.sync.sending?.number !== batch.number) return;
    if (!reply.ok) {
      this.#failed(batch, reply.failure.code, reply.failure.message);
      return;
    }
    const outcome = reply.value;
    this.#become(
      outcome.kind === 'accepted' ? draft.accepted(this.#sync, batch.number, outcome.revision) : draft.behind(this.#sync, batch.number, outcome.draft),
    );
    this.#sendIn(outcome.kind === 'accepted' ? gatherMs : 0);
  }

  #failed(batch: Batch, code: string, message: string): void {
    if (code === 'invalid-request') {
      this.#become({ sync: draft.refused(this.#sync, batch.number, message), toEditor: [] });
      return;
    }
    if (code === 'not-driving') {
      this.#held = true;
      this.#become(draft.heldBack(this.#sync, batch.number));
      for (const settle of this.#settled.splice(0)) settle();
      return;
    }
    // What a page that is gone could not send waits on this computer.
    if (this.#isClosed || !this.#around.isOnline()) return;
    // Asking for the round anew also sends the batch anew.
    setTimeout(() => this.#around.askAgain(), retryMs);
  }
}
