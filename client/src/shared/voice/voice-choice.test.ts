import { beforeEach, expect, test } from '@jest/globals';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { chooseVoice, turnVoice, voiceChoice, voiceKept } from './voice-choice.ts';
import { voiceMeans } from './voice-means.ts';

const roundId = 'round' as RoundId;
beforeEach(() => sessionStorage.clear());

test('[D84] measuring is off until it is chosen, and then on for that round only', () => {
  expect(voiceChoice(roundId)).toBe('off');
  chooseVoice(roundId, 'levels');
  expect([voiceChoice(roundId), voiceChoice('another' as RoundId)]).toEqual(['levels', 'off']);
});

test.each(['sound', 'levels'] as const)('[V66] turned off in the round and on again, %s is kept as was asked for', (choice) => {
  chooseVoice(roundId, choice);
  expect([turnVoice(roundId), turnVoice(roundId), voiceChoice(roundId)]).toEqual(['off', choice, choice]);
});

test('[V66] sound is not kept unless it was asked for last', () => {
  expect(turnVoice(roundId)).toBe('levels');
  chooseVoice(roundId, 'sound');
  chooseVoice(roundId, 'off');
  expect([voiceKept(roundId), turnVoice(roundId)]).toEqual(['levels', 'levels']);
});

test('[V66] while it is off its button says what it would keep', () => {
  expect(voiceMeans('off', 'sound')).toMatch(/^The microphone is off\. .*keeps the sound, as you chose\.$/);
  expect(voiceMeans('off', 'levels')).toMatch(/^The microphone is off\. .*no sound is kept\.$/);
});
