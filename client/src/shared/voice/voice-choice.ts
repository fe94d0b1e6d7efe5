import type { RoundId } from '@dayseven/contracts/vocabulary';

/** What is kept of thinking aloud: nothing, how loud it was, or its sound too. */
export type VoiceChoice = 'off' | VoiceKept;
export type VoiceKept = 'levels' | 'sound';

export const isVoiceChoice = (value: unknown): value is VoiceChoice => value === 'off' || value === 'levels' || value === 'sound';

const keyOf = (roundId: RoundId): string => `dayseven.voice.${roundId}`;
const keptKeyOf = (roundId: RoundId): string => `${keyOf(roundId)}.kept`;

/** For this visit and this round only: the next round begins with it off. */
export function voiceChoice(roundId: RoundId): VoiceChoice {
  const kept = sessionStorage.getItem(keyOf(roundId));
  return isVoiceChoice(kept) ? kept : 'off';
}

/** What is kept once the microphone is on: sound only where it was asked for. */
export function voiceKept(roundId: RoundId): VoiceKept {
  return sessionStorage.getItem(keptKeyOf(roundId)) === 'sound' ? 'sound' : 'levels';
}

export function chooseVoice(roundId: RoundId, choice: VoiceChoice): void {
  sessionStorage.setItem(keyOf(roundId), choice);
  sessionStorage.setItem(keptKeyOf(roundId), choice === 'sound' ? 'sound' : 'levels');
}

/** Turns the microphone off, or on again as it was asked for; answers what is so now. */
export function turnVoice(roundId: RoundId): VoiceChoice {
  const next = voiceChoice(roundId) === 'off' ? voiceKept(roundId) : 'off';
  sessionStorage.setItem(keyOf(roundId), next);
  return next;
}
