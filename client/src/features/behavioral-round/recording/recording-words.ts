import type { RecordingFacts, RecordingView } from '@dayseven/contracts';
import type { RecordingEnd } from '@dayseven/contracts/vocabulary';
import { momentDigits } from '../../../shared/clock-digits.ts';
import { counted } from '../../../shared/quantities.ts';

const because: Readonly<Record<RecordingEnd, string>> = {
  candidate: '', 'microphone-lost': ' The microphone was lost then.', 'no-room': ' There was no room for more.', 'page-lost': ' The page was gone then.',
};

/** "Recorded 01:04." */
export function endWords({ end }: RecordingView): string {
  return end === undefined ? 'It has no end: the page was gone.' : `Recorded ${momentDigits(end.ms)}.${because[end.because]}`;
}

/** "1:04", whole seconds that are over. */
export function secondsOf(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** What the loudness says, and what it does not. */
export function speechWords({ spokenPercent, pauses, longest, ms }: RecordingFacts): string {
  if (ms === 0) return 'Nothing is known of how loud it was.';
  const silent = longest === undefined ? 'There was no pause of a second and a half or more between words.' : `${counted(pauses.length, 'pause')} of a second and a half or more, the longest ${Math.round(longest.ms / 1_000)} s at ${secondsOf(longest.fromMs / 1_000)}.`;
  return `You spoke for ${spokenPercent} % of the time. ${silent} By loudness alone: words were not listened to.`;
}
