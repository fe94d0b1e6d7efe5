import type { RecordingView } from '@dayseven/contracts';
import type { RecordingEnd } from '@dayseven/contracts/vocabulary';
import { clockDigits } from '../../../shared/clock-digits.ts';

const because: Readonly<Record<RecordingEnd, string>> = {
  candidate: '', 'microphone-lost': ' The microphone was lost then.', 'no-room': ' There was no room for more.', 'page-lost': ' The page was gone then.',
};

/** "Recorded 01:04." */
export function endWords({ end }: RecordingView): string {
  return end === undefined ? 'It has no end: the page was gone.' : `Recorded ${clockDigits(end.ms)}.${because[end.because]}`;
}
