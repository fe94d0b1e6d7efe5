import { KeepChunk, KeepLevels, limits, ThisRecording, type ChunksKept, type RecordingFacts } from '@dayseven/contracts';
import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import type { SoundFile } from '../../application/ports/recording-store.ts';
import { refuse, type UseCase } from '../../application/refusal.ts';
import type { Viewer } from '../../application/viewer.ts';
import { send } from './send.ts';

export interface RecordingsApiDeps {
  readonly viewer: Viewer;
  readonly keepChunk: UseCase<KeepChunk | KeepLevels, ChunksKept>;
  readonly readRecording: UseCase<ThisRecording, RecordingFacts>;
  readonly readSound: UseCase<ThisRecording, SoundFile>;
}

interface Address {
  readonly id: string;
  readonly recordingId: string;
}

interface ChunkAddress extends Address {
  readonly seq: string;
}

/** Recorded sound, piece by piece: a PUT may be sent again without harm. Its loudness comes in a header, as hex. */
export function createRecordingsApi({ viewer, keepChunk, readRecording, readSound }: RecordingsApiDeps): Router {
  const api = Router({ mergeParams: true });
  const wholeBody = express.raw({ type: 'audio/webm', limit: limits.recordingChunkBytes, inflate: false });
  const pieceOf = (request: Request<ChunkAddress>) => {
    const { id: roundId, recordingId, seq } = request.params;
    return { roundId, recordingId, seq: /^\d{1,6}$/.test(seq) ? Number(seq) : undefined, levels: Buffer.from(request.get('day-seven-levels') ?? '', 'hex') };
  };
  const putLevels: RequestHandler<ChunkAddress> = async (request, response) => {
    const piece = KeepLevels.safeParse(pieceOf(request));
    send(response, piece.success ? await keepChunk(viewer, piece.data) : refuse('invalid-request', sentenceOf(piece.error.issues[0])));
  };
  api.put('/:recordingId/levels/:seq', putLevels);
  const put: RequestHandler<ChunkAddress> = async (request, response) => {
    const sound: unknown = request.body;
    const chunk = KeepChunk.safeParse({ ...pieceOf(request), sound });
    send(response, chunk.success ? await keepChunk(viewer, chunk.data) : refuse('invalid-request', sentenceOf(chunk.error.issues[0])));
  };
  api.put('/:recordingId/:seq', wholeBody, put);
  const facts: RequestHandler<Address> = async (request, response) => {
    const one = recordingIn(request.params);
    send(response, one ? await readRecording(viewer, one) : refuse('recording-not-found'));
  };
  api.get('/:recordingId/facts', facts);
  const sound: RequestHandler<Address> = async (request, response, next) => {
    const one = recordingIn(request.params);
    const file = one ? await readSound(viewer, one) : refuse('recording-not-found');
    if (!file.ok) { send(response, file); return; }
    // The folder is the root: a dot somewhere above it is no reason to hide the sound. Parts of it are sent on request.
    response.type('audio/webm').sendFile(file.value.name, { root: file.value.folder, cacheControl: false }, (error: unknown) => {
      if (error && !response.headersSent) next(error);
    });
  };
  api.get('/:recordingId', sound);
  api.use(tooLarge);
  return api;
}

function recordingIn({ id: roundId, recordingId }: Address): ThisRecording | undefined {
  return ThisRecording.safeParse({ roundId, recordingId }).data;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** An id or a number that is none is nothing a person could mend. */
function sentenceOf(issue: Issue | undefined): string | undefined {
  const mendable = ['sound', 'levels', 'seq'].includes(String(issue?.path[0])) && issue?.message.endsWith('.');
  return mendable ? issue?.message : undefined;
}

const tooLarge: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large') response.status(413).json(refuse('invalid-request', 'A piece of sound is empty or too large.').refusal);
  else next(error);
};
