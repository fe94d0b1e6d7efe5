import type { DesignView, Reply, RoundView } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import type { Surroundings } from './connection-context.ts';
import type { DraftSession } from './draft-session.ts';
import type { ServerText } from './draft-sync.ts';
import { openDraft } from './open-draft.ts';

/** The one document of a design round in this tab, synchronised as a program's draft is. */
export class DocumentSession {
  readonly draft: DraftSession;
  #watchers = new Set<() => void>();
  #version = 0;
  readonly #around: Surroundings;
  readonly #roundId: RoundId;

  constructor(around: Surroundings, roundId: RoundId, text: ServerText) {
    this.#around = around;
    this.#roundId = roundId;
    this.draft = openDraft(around, { roundId, problemId: 'document', language: 'markdown' }, text, { askAgain: () => void this.#open(), changed: () => this.#tell() });
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

  #tell(): void {
    this.#version += 1;
    for (const changed of this.#watchers) changed();
  }
}
