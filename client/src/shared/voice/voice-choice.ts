import type { RoundId } from '@dayseven/contracts/vocabulary';

/** What is kept of thinking aloud: nothing, how loud it was, or its sound too. */
export type VoiceChoice = 'off' | 'levels' | 'sound';

export const isVoiceChoice = (value: unknown): value is VoiceChoice => value === 'off' || value === 'levels' || value === 'sound';

const keyOf = (roundId: RoundId): string => `dayseven.voice.${roundId}`;

/** For this visit and this round only: the next round begins with it off. */
export function voiceChoice(roundId: RoundId): VoiceChoice {
  const kept = sessionStorage.getItem(keyOf(roundId));
  return isVoiceChoice(kept) ? kept : 'off';
}

export function chooseVoice(roundId: RoundId, choice: VoiceChoice): void {
  sessionStorage.setItem(keyOf(roundId), choice);
}
