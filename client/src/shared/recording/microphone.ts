import { limits } from '@dayseven/contracts/limits';
import type { SoundPiece } from '../../connection/send-sound.ts';
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

export interface Wanted {
  /** Sound with its loudness, or its loudness alone. */
  readonly keeps: 'sound' | 'levels';
  /** What to do where there is none. */
  readonly instead: string;
}

const forAnswers: Wanted = { keeps: 'sound', instead: 'type your answer' };

/** @throws NoMicrophone */
export async function openMicrophone({ keeps, instead }: Wanted = forAnswers): Promise<Microphone> {
  const stream = await askForSound(keeps, instead);
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
    record: (heard) => { stopRecording = keeps === 'sound' ? recordFrom(stream, level, heard) : measureFrom(stream, level, heard); },
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

/** A piece for so many levels: a page in the background looks seldom, and then has more to tell than one piece takes. */
const levelsAPiece = 40;
const noSound = new Uint8Array();

/** Measures until what it answers is called; a piece is told every two seconds, and no sound is in it. */
function measureFrom(stream: MediaStream, level: () => number, { onPiece, onLost }: Heard): () => Promise<void> {
  const track = createLevelTrack();
  const begunAt = performance.now();
  let seq = 0;
  const tell = (levels: Uint8Array): void => {
    if (levels.length > 0) onPiece({ seq: seq++, sound: noSound, levels });
  };
  const timer = setInterval(() => {
    track.hear(level(), performance.now() - begunAt);
    while (track.waiting() >= levelsAPiece) tell(track.take());
  }, limits.recordingLevelMs);
  stream.getAudioTracks()[0]?.addEventListener('ended', onLost);
  return () => {
    clearInterval(timer);
    tell(track.take());
    return Promise.resolve();
  };
}

async function askForSound(keeps: Wanted['keeps'], instead: string): Promise<MediaStream> {
  if (!('mediaDevices' in navigator)) throw new NoMicrophone(`The browser gives the microphone only to a page on this computer or over https; ${instead}.`);
  if (keeps === 'sound' && (!('MediaRecorder' in window) || !MediaRecorder.isTypeSupported(mimeType))) throw new NoMicrophone(`This browser cannot record WebM sound; use a newer one, or ${instead}.`);
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } });
  } catch (cause) {
    throw new NoMicrophone(whyNoMicrophone(cause, instead), { cause });
  }
}

/** What went wrong, and what to do. */
export function whyNoMicrophone(cause: unknown, instead = forAnswers.instead): string {
  switch (cause instanceof Error ? cause.name : '') {
    case 'NotAllowedError': return `The microphone is blocked for this page; allow it in the browser's address bar, or ${instead}.`;
    case 'NotFoundError': return `There is no microphone; plug one in and try again, or ${instead}.`;
    case 'NotReadableError': return `Another program holds the microphone; close it and try again, or ${instead}.`;
    default: return `The microphone could not be opened; try again, or ${instead}.`;
  }
}
