import type { RecordingId, RoundId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../../domain/instant.ts';

export interface RecordingPlace {
  readonly roundId: RoundId;
  readonly recordingId: RecordingId;
}

/** A piece of a recording: sound, and how loud it was. */
export interface SoundChunk {
  readonly seq: number;
  readonly at: Instant;
  readonly sound: Uint8Array;
  readonly levels: Uint8Array;
}

/** What is kept of a recording. */
export interface KeptSound {
  readonly chunks: number;
  readonly bytes: number;
  /** When the last piece came; absent when none has. */
  readonly lastAt?: Instant;
}

export interface SoundFile {
  readonly folder: string;
  readonly name: string;
}

/** Sound, by piece. Nothing of it is held in memory, and what is acknowledged stays when the process is killed. */
export interface RecordingStore {
  /** Takes the piece when it is the next one, and settles with how many there are then. @throws DiskFull */
  append(place: RecordingPlace, chunk: SoundChunk): Promise<number>;
  measure(place: RecordingPlace): Promise<KeptSound>;
  /** How loud it was, all of it: a byte for every twentieth of a second. */
  levels(place: RecordingPlace): Promise<Uint8Array>;
  /** A file to play, in which any second can be sought; made when it is first asked for. Undefined where nothing is kept. */
  playable(place: RecordingPlace): Promise<SoundFile | undefined>;
  /** Bytes of a round, and of all. */
  size(roundId: RoundId): Promise<{ readonly round: number; readonly all: number }>;
  remove(place: RecordingPlace): Promise<void>;
  removeRound(roundId: RoundId): Promise<void>;
  /** Everything there is, whether a round knows it or not. */
  list(): Promise<readonly RecordingPlace[]>;
}

/** The machine has no room for what was to be written. */
export class DiskFull extends Error {
  constructor(options?: ErrorOptions) {
    super('the disk is full', options);
    this.name = 'DiskFull';
  }
}
