/** What the loudness of an answer says of how it was spoken. Nothing is heard: words are not known. */
export interface Speech {
  /** Whole percents of the time. */
  readonly spokenPercent: number;
  /** Silences between words that are long enough to be noticed, in order. */
  readonly pauses: readonly Silence[];
  readonly longest?: Silence;
}

export interface Silence {
  readonly fromMs: number;
  readonly ms: number;
}

/** Shorter than this it is the breath between two words. */
const breathMs = 300;
export const pauseMs = 1_500;
/** Speech stands out of its own background by so many decibels; where nothing does, all is one or the other. */
const standsOut = 12;
/** Quieter than this, nothing was said. */
const faintest = 40;

/** By levels in decibels above -100 of full scale, one for every `levelMs`. */
export function speechOf(levels: readonly number[], levelMs: number): Speech {
  const silences = silencesOf(levels, loudFrom(levels)).map(({ from, count }) => ({ fromMs: from * levelMs, ms: count * levelMs })).filter(({ ms }) => ms >= breathMs);
  const totalMs = levels.length * levelMs;
  const silentMs = silences.reduce((sum, { ms }) => sum + ms, 0);
  const between = silences.filter(({ fromMs, ms }) => fromMs > 0 && fromMs + ms < totalMs && ms >= pauseMs);
  const longest = between.reduce<Silence | undefined>((most, one) => (most && most.ms >= one.ms ? most : one), undefined);
  return { spokenPercent: totalMs === 0 ? 0 : Math.round(100 * (1 - silentMs / totalMs)), pauses: between, ...(longest && { longest }) };
}

/** Of each level whether it belongs to speech; the breath between two words does. */
export function isSpoken(levels: readonly number[], levelMs: number): readonly boolean[] {
  const spoken = levels.map(() => true);
  for (const { from, count } of silencesOf(levels, loudFrom(levels))) if (count * levelMs >= breathMs) spoken.fill(false, from, from + count);
  return spoken;
}

/** From which level on it is speech: a third of the way from the background up to what is loud. */
function loudFrom(levels: readonly number[]): number {
  const sorted = [...levels].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const [background, loud] = [at(0.1), at(0.95)];
  return loud - background < standsOut ? faintest : Math.max(faintest, background + (loud - background) / 3);
}

interface Run {
  readonly from: number;
  readonly count: number;
}

function silencesOf(levels: readonly number[], from: number): readonly Run[] {
  const runs: Run[] = [];
  let begun: number | undefined;
  [...levels, Infinity].forEach((level, at) => {
    if (level < from) begun ??= at;
    else if (begun !== undefined) {
      runs.push({ from: begun, count: at - begun });
      begun = undefined;
    }
  });
  return runs;
}

/** The loudest of each of so many parts, or every level where there are fewer. */
export function peaksOf(levels: readonly number[], parts: number): readonly number[] {
  if (levels.length <= parts) return levels;
  return Array.from({ length: parts }, (_none, part) => Math.max(...levels.slice(Math.floor((part * levels.length) / parts), Math.floor(((part + 1) * levels.length) / parts))));
}
