import type { TapeView } from '@dayseven/contracts';
import type { TextLanguage } from '@dayseven/contracts/vocabulary';
import { applyEdits } from '../../connection/text-edits.ts';

type Draft = Pick<TapeView['sheets'][number]['drafts'][number], 'starter' | 'edits'>;

/** What a text is: of a problem, of a file of several, or the round's one document. */
export type TextKind = 'program' | 'file' | 'document' | 'pad';

/** A text of a tape with everything typed in it; moments are milliseconds of the round's own time. */
export interface TextTrack {
  /** Of which problem, which file by its id, or the document. */
  readonly of: string;
  readonly kind: TextKind;
  readonly title: string;
  readonly language: TextLanguage;
  /** When its edits were made, rising. */
  readonly times: readonly number[];
  /** When it was made, where that was not before the round. */
  readonly madeAtMs?: number;
  /** After so many of its edits. */
  after(done: number): string;
}

/** A text is kept whole every so many edits, so that winding back folds few. */
const keyframeEvery = 200;

export function openTrack({ draft: { starter, edits }, ...about }: Omit<TextTrack, 'times' | 'after'> & { readonly draft: Draft }): TextTrack {
  const keyframes = [starter];
  let text = starter;
  edits.forEach(({ changes }, at) => {
    text = applyEdits(text, changes);
    if ((at + 1) % keyframeEvery === 0) keyframes.push(text);
  });
  return {
    ...about,
    times: edits.map(({ atMs }) => atMs),
    after(done) {
      const frame = Math.floor(done / keyframeEvery);
      return edits.slice(frame * keyframeEvery, done).reduce((folded, { changes }) => applyEdits(folded, changes), keyframes[frame] ?? starter);
    },
  };
}

/** The track that was last typed in or made up to a moment; before that the one that is typed in first, or the first of all. */
export function trackAt<Track extends TextTrack>(tracks: readonly Track[], atMs: number): Track | undefined {
  const latest = best(tracks, (track) => touchedMs(track, atMs), (one, other) => one > other);
  return latest ?? best(tracks, ({ times }) => times[0], (one, other) => one < other) ?? tracks[0];
}

function touchedMs({ times, madeAtMs = Infinity }: TextTrack, atMs: number): number | undefined {
  return times[countUpTo(times, atMs) - 1] ?? (madeAtMs <= atMs ? madeAtMs : undefined);
}

/** Of equal ones the first. */
function best<Track>(tracks: readonly Track[], momentOf: (track: Track) => number | undefined, isBetter: (one: number, other: number) => boolean): Track | undefined {
  return tracks.reduce<{ readonly track: Track; readonly moment: number } | undefined>((so, track) => {
    const moment = momentOf(track);
    return moment !== undefined && (so === undefined || isBetter(moment, so.moment)) ? { track, moment } : so;
  }, undefined)?.track;
}

/** How many of these rising moments are not after this one. */
export function countUpTo(times: readonly number[], atMs: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
