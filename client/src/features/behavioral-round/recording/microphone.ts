import { limits } from '@dayseven/contracts/limits';
import type { SoundPiece } from '../../../connection/send-sound.ts';
import { createLevelTrack, levelOf } from './levels.ts';

/** The microphone cannot be had; the message is the sentence to show. */
export class NoMicrophone extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'NoMicrophone';
  }
}

export interface Heard {
  readonly onPiece: (piece: SoundPiece) => void;
  /** It was pulled out, or taken away. */
  readonly onLost: () => void;
}

/** An open microphone. */
export interface Microphone {
  /** How loud it is now, 0 to 100. */
  level(): number;
  record(heard: Heard): void;
  /** Settles when the last piece was told; the microphone is free then. */
  close(): Promise<void>;
}

const mimeType = 'audio/webm;codecs=opus';
/** Plenty for speech, and 4 KB a second. */
const audioBitsPerSecond = 32_000;

/** @throws NoMicrophone */
export async function openMicrophone(): Promise<Microphone> {
  const stream = await askForSound();
  const context = new AudioContext();
  void context.resume();
  const analyser = new AnalyserNode(context, { fftSize: 2_048 });
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const level = (): number => {
    analyser.getFloatTimeDomainData(samples);
    return levelOf(samples);
  };
  let stopRecording: () => Promise<void> = () => Promise.resolve();
  return {
    level,
    record: (heard) => { stopRecording = recordFrom(stream, level, heard); },
    async close() {
      await stopRecording();
      stream.getTracks().forEach((track) => track.stop());
      await context.close();
    },
  };
}

/** Records until what it answers is called; a piece is told every second. */
function recordFrom(stream: MediaStream, level: () => number, { onPiece, onLost }: Heard): () => Promise<void> {
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond });
  const track = createLevelTrack();
  const begunAt = performance.now();
  const look = () => track.hear(level(), performance.now() - begunAt);
  const timer = setInterval(look, limits.recordingLevelMs);
  let told = Promise.resolve();
  let seq = 0;
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return;
    look();
    const levels = track.take();
    told = told.then(async () => onPiece({ seq: seq++, sound: new Uint8Array(await data.arrayBuffer()), levels }));
  });
  stream.getAudioTracks()[0]?.addEventListener('ended', onLost);
  recorder.addEventListener('error', onLost);
  const stopped = new Promise<void>((settle) => recorder.addEventListener('stop', () => settle()));
  recorder.start(limits.recordingChunkMs);
  return async () => {
    if (recorder.state !== 'inactive') recorder.stop();
    clearInterval(timer);
    await stopped;
    await told;
  };
}

async function askForSound(): Promise<MediaStream> {
  if (!('mediaDevices' in navigator)) throw new NoMicrophone('The browser gives the microphone only to a page on this computer or over https; type your answer.');
  if (!('MediaRecorder' in window) || !MediaRecorder.isTypeSupported(mimeType)) throw new NoMicrophone('This browser cannot record WebM sound; use a newer one, or type your answer.');
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } });
  } catch (cause) {
    throw new NoMicrophone(whyNoMicrophone(cause), { cause });
  }
}

/** What went wrong, and what to do. */
export function whyNoMicrophone(cause: unknown): string {
  switch (cause instanceof Error ? cause.name : '') {
    case 'NotAllowedError': return 'The microphone is blocked for this page; allow it in the browser\'s address bar, or type your answer.';
    case 'NotFoundError': return 'There is no microphone; plug one in and try again, or type your answer.';
    case 'NotReadableError': return 'Another program holds the microphone; close it and try again, or type your answer.';
    default: return 'The microphone could not be opened; try again, or type your answer.';
  }
}
