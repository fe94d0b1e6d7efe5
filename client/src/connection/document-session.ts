import type { DesignView, EditOutcome, Reply, RoundView } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import type { Surroundings } from './connection-context.ts';
import { DraftSession } from './draft-session.ts';
import { isSaved, type Batch, type ServerText } from './draft-sync.ts';

/** The one document of a design round in this tab, synchronised as a program's draft is. */
export class DocumentSession {
  readonly draft: DraftSession;
  #watchers = new Set<() => void>();
  #version = 0;
  readonly #around: Surroundings;
  readonly #roundId: RoundId;
  // Batches count within a tab: a later visit to the same round goes on above every number an earlier one can have used.
  readonly #batchesBefore = Math.ceil(performance.now());

  constructor(around: Surroundings, roundId: RoundId, text: ServerText) {
    this.#around = around;
    this.#roundId = roundId;
    const key = { roundId, problemId: 'document', language: 'markdown' } as const;
    this.draft = new DraftSession(text, {
      send: (batch) => this.#send(batch),
      isOnline: () => around.connection.link() === 'online',
      askAgain: () => void this.#open(),
      keep: (record) => around.records.save(key, record),
      forget: () => around.records.forget(key),
      changed: () => this.#tell(),
    });
    void around.records.takeLeftOver(key).then((leftOver) => leftOver !== null && isSaved(this.draft.sync) && this.draft.recovered(leftOver));
  }

  start(): () => void {
    const { connection } = this.#around;
    const keep = () => this.draft.keepNow();
    addEventListener('pagehide', keep);
    const silences = [
      connection.onLink((link) => (link === 'online' ? void this.#open() : this.#tell())),
      connection.listen('draft:changed', ({ roundId, language, tab, revision, changes }) => {
        if (roundId === this.#roundId && language === 'markdown' && tab !== connection.tab) this.draft.otherTabChanged(revision, changes);
      }),
      () => removeEventListener('pagehide', keep),
    ];
    return () => {
      silences.forEach((silence) => silence());
      this.draft.close();
    };
  }

  /** Changes with every change of the draft; for useSyncExternalStore. */
  readonly version = (): number => this.#version;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  async #open(): Promise<void> {
    const reply: Reply<RoundView> = await this.#around.driven.join(this.#roundId);
    const document: NonNullable<DesignView['design']>['document'] | undefined = reply.ok ? reply.value.design?.design?.document : undefined;
    if (document !== undefined) this.draft.opened(document);
  }

  #send({ number, base, changes }: Batch): Promise<Reply<EditOutcome>> {
    const { connection } = this.#around;
    const edits = changes.map(([offset, deleted, inserted]): [number, number, string] => [offset, deleted, inserted]);
    return connection.ask('draft:edit', { roundId: this.#roundId, problemId: 'document', language: 'markdown', tab: connection.tab, batch: this.#batchesBefore + number, base, changes: edits });
  }

  #tell(): void {
    this.#version += 1;
    for (const changed of this.#watchers) changed();
  }
}
