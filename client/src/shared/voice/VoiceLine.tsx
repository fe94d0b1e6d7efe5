import { Radio } from '@mantine/core';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { openMicrophone } from '../recording/microphone.ts';
import { Check } from '../round/PreFlight.tsx';
import { chooseVoice, isVoiceChoice, voiceChoice, type VoiceChoice } from './voice-choice.ts';

const words: Readonly<Record<VoiceChoice, string>> = {
  off: 'The microphone is off; the round is the same without it.',
  levels: 'How loud you speak is measured; no sound is kept.',
  sound: 'How loud you speak is measured, and the sound is kept on this machine until you delete it.',
};

/** Whether thinking aloud is measured in the round to come. Off unless it is chosen; the browser asks for the microphone then, not in the round. */
export function VoiceLine({ roundId }: { readonly roundId: RoundId }) {
  const [choice, setChoice] = useState(() => voiceChoice(roundId));
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const become = (next: VoiceChoice) => {
    chooseVoice(roundId, next);
    setChoice(next);
  };
  const choose = async (next: VoiceChoice) => {
    setFailure(undefined);
    become(next);
    if (next === 'off') return;
    try {
      await (await openMicrophone({ keeps: next, instead: 'go on without it' })).close();
    } catch (cause) {
      become('off');
      setFailure(cause instanceof Error ? cause.message : 'The microphone could not be opened.');
    }
  };
  return (
    <Check isReady={failure === undefined}>
      <span role="status">{failure ?? words[choice]}</span>
      <Radio.Group size="sm" mt={4} label="Show in the debrief where you thought aloud" value={choice} onChange={(value) => isVoiceChoice(value) && void choose(value)}>
        <span className="round-actions">
          <Radio size="xs" value="off" label="No" />
          <Radio size="xs" value="levels" label="By loudness only" />
          <Radio size="xs" value="sound" label="Keep the sound too" />
        </span>
      </Radio.Group>
    </Check>
  );
}
