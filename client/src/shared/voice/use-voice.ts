import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useConnection } from '../../connection/connection-context.ts';
import { newRecordingId } from '../../connection/ids.ts';
import { createSendSound } from '../../connection/send-sound.ts';
import type { TimedRound } from '../../connection/use-timed-round.ts';
import { openMicrophone } from '../recording/microphone.ts';
import { createRecorder, type RecorderState } from '../recording/recorder.ts';
import { turnVoice, voiceChoice, type VoiceChoice } from './voice-choice.ts';

export interface VoiceState {
  readonly choice: VoiceChoice;
  readonly state: RecorderState;
  readonly toggle: () => void;
}

export interface Listened {
  readonly roundId: RoundId;
  readonly ask: TimedRound['ask'];
  /** Whether the clock runs and this tab drives. */
  readonly isOpen: boolean;
}

const lost = 'The microphone was lost, so nothing more is measured. Plug it in and press this once more, or go on without it.';

/** Measures thinking aloud where that was chosen, for as long as the round is open in this tab. */
export function useVoice({ roundId, ask, isOpen }: Listened): VoiceState {
  const connection = useConnection();
  const [choice, setChoice] = useState(() => voiceChoice(roundId));
  const [recorder] = useState(() => createRecorder({
    openMicrophone: () => openMicrophone({ keeps: voiceChoice(roundId) === 'sound' ? 'sound' : 'levels', instead: 'go on without it' }),
    newRecordingId, lost,
    async begin(recordingId) {
      let begun: 'begun' | 'refused' = 'refused';
      await ask(async (send) => {
        const reply = await send('voice:begin', { roundId, recordingId, keepsSound: voiceChoice(roundId) === 'sound' });
        if (reply.ok) begun = 'begun';
        return reply;
      });
      return begun;
    },
    async end(recordingId, because) {
      const reply = await connection.ask('recording:end', { roundId, recordingId, because });
      return reply.ok || reply.failure.code !== 'internal' ? 'heard' : 'unheard';
    },
    sendTo: (recordingId) => createSendSound(roundId, recordingId),
    pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  }));
  const isOn = isOpen && choice !== 'off';
  useEffect(() => {
    if (!isOn) return undefined;
    void recorder.start();
    return () => void recorder.stop();
  }, [isOn, recorder]);
  const toggle = () => {
    // One that was lost is tried again, as its sentence says; one that is not given would be refused again.
    const { at, sentence } = recorder.state();
    if (isOn && at === 'idle' && sentence === lost) void recorder.start();
    else setChoice(turnVoice(roundId));
  };
  return { choice, state: useSyncExternalStore(recorder.onChange, recorder.state), toggle };
}
