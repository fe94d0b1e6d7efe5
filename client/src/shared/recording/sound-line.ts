import type { RecordingEnd } from '@dayseven/contracts/vocabulary';
import type { SendPiece, SoundPiece } from '../../connection/send-sound.ts';

/** Why no more sound is taken. */
export interface LineFailure {
  readonly because: RecordingEnd;
  readonly sentence: string;
}

export interface SoundLineDeps {
  readonly send: SendPiece;
  readonly pause: (ms: number) => Promise<void>;
  readonly onFailure: (failure: LineFailure) => void;
}

/** Pieces on their way, in order, each until the server has it. */
export interface SoundLine {
  readonly push: (piece: SoundPiece) => void;
  /** Settles when nothing waits any more. */
  drained(): Promise<void>;
}

/** Five minutes without the server, about a megabyte: more is not kept in the page. */
export const mostWaiting = 300;
const againAfterMs = 1_000;

const lost: LineFailure = { because: 'page-lost', sentence: 'A part of the recording did not arrive, so it ends here; what came before is kept. Record again, or type your answer.' };
const outOfReach: LineFailure = { because: 'page-lost', sentence: 'The server has been out of reach for five minutes, so the recording ends here. Go on by typing.' };

export function createSoundLine({ send, pause, onFailure }: SoundLineDeps): SoundLine {
  const waiting: SoundPiece[] = [];
  let isFailed = false;
  let running: Promise<void> | undefined;

  function fail(failure: LineFailure): void {
    isFailed = true;
    waiting.length = 0;
    onFailure(failure);
  }

  async function sendFirst(first: SoundPiece): Promise<void> {
    const outcome = await send(first);
    if (isFailed) return;
    if (outcome.kind === 'unreachable') return pause(againAfterMs);
    if (outcome.kind === 'refused') fail({ because: outcome.failure.code === 'no-room' ? 'no-room' : 'page-lost', sentence: outcome.failure.message });
    // The server has less than it had acknowledged.
    else if (outcome.kept < first.seq) fail(lost);
    else while ((waiting[0]?.seq ?? Infinity) < outcome.kept) waiting.shift();
  }

  async function run(): Promise<void> {
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) await sendFirst(first);
    running = undefined;
  }

  return {
    push(piece) {
      if (isFailed) return;
      waiting.push(piece);
      if (waiting.length > mostWaiting) fail(outOfReach);
      else running ??= run();
    },
    async drained() {
      await running;
    },
  };
}
