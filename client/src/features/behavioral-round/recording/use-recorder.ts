import type { RoundView } from '@dayseven/contracts';
import type { AnswerPart, QuestionId } from '@dayseven/contracts/vocabulary';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useConnection } from '../../../connection/connection-context.ts';
import { newRecordingId } from '../../../connection/ids.ts';
import { createSendSound } from '../../../connection/send-sound.ts';
import type { TimedRound } from '../../../connection/use-timed-round.ts';
import { openMicrophone } from '../../../shared/recording/microphone.ts';
import { createRecorder, type Recorder, type RecorderState } from '../../../shared/recording/recorder.ts';

export interface Recorded {
  readonly roundId: RoundView['id'];
  readonly questionId: QuestionId;
  readonly part: AnswerPart;
}

/** A recorder for one answer; it stops when the answer leaves the page. */
export function useRecorder({ roundId, questionId, part }: Recorded, ask: TimedRound['ask']): { readonly recorder: Recorder; readonly state: RecorderState } {
  const connection = useConnection();
  const [recorder] = useState(() => createRecorder({
    openMicrophone, newRecordingId,
    async begin(recordingId) {
      let begun: 'begun' | 'refused' = 'refused';
      await ask(async (send) => {
        const reply = await send('recording:begin', { roundId, questionId, part, recordingId });
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
  useEffect(() => () => void recorder.stop(), [recorder]);
  return { recorder, state: useSyncExternalStore(recorder.onChange, recorder.state) };
}
