import type { VoiceView } from '@dayseven/contracts';
import { elapsed } from '../quantities.ts';

/** What the strip says in words. */
export function voiceWords({ spokenPercent, listenedMs, silences }: Pick<VoiceView, 'spokenPercent' | 'listenedMs' | 'silences'>): string {
  if (listenedMs === 0) return 'Nothing was measured of how you spoke.';
  const quiet = silences.length === 0 ? 'You were never silent for a minute.' : 'The longest silences:';
  return `You spoke in ${spokenPercent} % of the ${elapsed(listenedMs)} that were listened to, by loudness alone. ${quiet}`;
}
