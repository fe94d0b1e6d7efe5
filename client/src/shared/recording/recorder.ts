import type { RecordingEnd, RecordingId } from '@dayseven/contracts/vocabulary';
import type { SendPiece } from '../../connection/send-sound.ts';
import type { Microphone } from './microphone.ts';
import { createSoundLine } from './sound-line.ts';

export interface RecorderState {
  readonly at: 'idle' | 'starting' | 'recording' | 'ending';
  /** What went wrong last. */
  readonly sentence?: string;
}

export interface RecorderDeps {
  /** @throws NoMicrophone */
  readonly openMicrophone: () => Promise<Microphone>;
  readonly newRecordingId: () => RecordingId;
  /** Tells the server; settles with whether it agreed. */
  readonly begin: (id: RecordingId) => Promise<'begun' | 'refused'>;
  /** The same of its end; `unheard` while the line is cut. */
  readonly end: (id: RecordingId, because: RecordingEnd) => Promise<'heard' | 'unheard'>;
  readonly sendTo: (id: RecordingId) => SendPiece;
  readonly pause: (ms: number) => Promise<void>;
  /** What is said when the microphone was lost. */
  readonly lost?: string;
}

/** Records one answer after the other, from the microphone to the server. */
export interface Recorder {
  readonly state: () => RecorderState;
  readonly onChange: (changed: () => void) => () => void;
  /** How loud it is now; 0 when nothing is recorded. */
  readonly level: () => number;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const againAfterMs = 1_000;
const microphoneLost = 'The microphone was lost, so the recording ended; what came before is kept. Plug it in and record again, or type your answer.';

export function createRecorder(deps: RecorderDeps): Recorder {
  const watchers = new Set<() => void>();
  let state: RecorderState = { at: 'idle' };
  let microphone: Microphone | undefined;
  /** Stopped before the browser had given the microphone. */
  let isLeft = false;
  /** Started again before the last recording had ended. */
  let isWanted = false;
  const wasLeft = (): boolean => isLeft;
  let finish: ((because: RecordingEnd, sentence?: string) => Promise<void>) | undefined;

  function become(next: RecorderState): void {
    state = next;
    watchers.forEach((changed) => changed());
  }

  async function begun(opened: Microphone): Promise<void> {
    const id = deps.newRecordingId();
    if (wasLeft() || await deps.begin(id) === 'refused') {
      await opened.close();
      become({ at: 'idle' });
      return;
    }
    microphone = opened;
    const line = createSoundLine({ send: deps.sendTo(id), pause: deps.pause, onFailure: ({ because, sentence }) => void finish?.(because, sentence) });
    finish = async (because, sentence) => {
      finish = undefined;
      microphone = undefined;
      become({ at: 'ending', ...(sentence !== undefined && { sentence }) });
      await opened.close();
      await line.drained();
      while (await deps.end(id, because) === 'unheard') await deps.pause(againAfterMs);
      become({ at: 'idle', ...(sentence !== undefined && { sentence }) });
      if (isWanted) await start();
    };
    opened.record({ onPiece: line.push, onLost: () => void finish?.('microphone-lost', deps.lost ?? microphoneLost) });
    become({ at: 'recording' });
    if (wasLeft()) await finish('candidate');
  }

  async function start(): Promise<void> {
    isLeft = false;
    isWanted = state.at === 'ending';
    if (state.at !== 'idle') return;
    become({ at: 'starting' });
    try {
      await begun(await deps.openMicrophone());
    } catch (cause) {
      become({ at: 'idle', sentence: cause instanceof Error ? cause.message : 'The microphone could not be opened.' });
    }
  }

  return {
    start,
    state: () => state,
    onChange(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    level: () => microphone?.level() ?? 0,
    async stop() {
      isLeft = true;
      isWanted = false;
      await finish?.('candidate');
    },
  };
}
