import type { VoiceView } from '@dayseven/contracts';
import { momentDigits } from '../clock-digits.ts';
import { elapsed } from '../quantities.ts';
import { VoiceStrip } from './VoiceStrip.tsx';
import { voiceWords } from './voice-words.ts';

/** In a report: where somebody thought aloud, as a strip and in words. */
export function VoiceOnPaper({ voice }: { readonly voice: VoiceView }) {
  const silences = voice.silences.map(({ atMs, ms }) => `${elapsed(ms)} from ${momentDigits(atMs)}`).join(', ');
  return (
    <>
      <VoiceStrip voice={voice} />
      <p>{voiceWords(voice)}{silences !== '' && ` ${silences}.`}</p>
    </>
  );
}
