import { isSpoken } from '../behavioral/speech.ts';

/** A stretch of listening: where it begins in the round's own time, and how loud it was. */
export interface Heard {
  readonly fromMs: number;
  readonly levels: readonly number[];
}

export interface VoiceStrip {
  /** Of each of equal parts of the round the whole percents that were spoken; null where nobody listened to most of it. */
  readonly parts: readonly (number | null)[];
  readonly spokenPercent: number;
  readonly listenedMs: number;
  /** The longest silences of a minute and more, in order. */
  readonly silences: readonly { readonly atMs: number; readonly ms: number }[];
}

const longSilenceMs = 60_000;
const mostSilences = 3;

/** Where a round was spoken in and where not, by loudness alone. */
export function voiceStrip(heard: readonly Heard[], { lengthMs, levelMs, parts }: { readonly lengthMs: number; readonly levelMs: number; readonly parts: number }): VoiceStrip {
  const looks = heard.flatMap(({ fromMs, levels }) => isSpoken(levels, levelMs).map((spoken, at) => ({ atMs: fromMs + at * levelMs, spoken })));
  const counts = Array.from({ length: parts }, () => ({ spoken: 0, all: 0 }));
  for (const { atMs, spoken } of looks) {
    const count = counts[Math.floor((atMs / Math.max(1, lengthMs)) * parts)];
    if (count === undefined) continue;
    count.all += 1;
    if (spoken) count.spoken += 1;
  }
  const most = lengthMs / parts / levelMs / 2;
  return {
    parts: counts.map(({ spoken, all }) => (all === 0 || all < most ? null : Math.round((100 * spoken) / all))),
    spokenPercent: looks.length === 0 ? 0 : Math.round((100 * looks.filter(({ spoken }) => spoken).length) / looks.length),
    listenedMs: looks.length * levelMs,
    silences: heard.flatMap((one) => silencesIn(one, levelMs)).sort((one, other) => other.ms - one.ms).slice(0, mostSilences).sort((one, other) => one.atMs - other.atMs),
  };
}

function silencesIn({ fromMs, levels }: Heard, levelMs: number): VoiceStrip['silences'] {
  const silences: { atMs: number; ms: number }[] = [];
  let begun = 0;
  [...isSpoken(levels, levelMs), true].forEach((spoken, at) => {
    if (!spoken) return;
    const ms = (at - begun) * levelMs;
    if (ms >= longSilenceMs) silences.push({ atMs: fromMs + begun * levelMs, ms });
    begun = at + 1;
  });
  return silences;
}
