import type { ChunksKept, Failure } from '@dayseven/contracts';
import type { RecordingId, RoundId } from '@dayseven/contracts/vocabulary';

/** A piece of a recording: sound, unless none is kept, and how loud it was. */
export interface SoundPiece {
  readonly seq: number;
  readonly sound: Uint8Array<ArrayBuffer>;
  readonly levels: Uint8Array;
}

/** What came of sending one: `kept` is how many pieces the server has. */
export type PieceOutcome =
  | { readonly kind: 'kept'; readonly kept: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly failure: Pick<Failure, 'code' | 'message'> };

export type SendPiece = (piece: SoundPiece) => Promise<PieceOutcome>;

/** Sends the pieces of one recording; each may be sent again. */
export function createSendSound(roundId: RoundId, recordingId: RecordingId): SendPiece {
  return async function sendPiece({ seq, sound, levels }) {
    const headers = { 'content-type': 'audio/webm', 'day-seven-levels': [...levels].map((level) => level.toString(16).padStart(2, '0')).join('') };
    const address = `/api/rounds/${roundId}/recordings/${recordingId}`;
    const response = await (sound.length === 0 ? fetch(`${address}/levels/${seq}`, { method: 'PUT', headers }) : fetch(`${address}/${seq}`, { method: 'PUT', body: sound, headers })).catch(() => null);
    if (response === null || (response.status >= 500 && response.status !== 507)) return { kind: 'unreachable' };
    const body = (await response.json().catch(() => null)) as ChunksKept | Failure | null;
    if (body === null) return { kind: 'unreachable' };
    return 'kept' in body ? { kind: 'kept', kept: body.kept } : { kind: 'refused', failure: body };
  };
}
