import { Button } from '@mantine/core';
import { IconMicrophone, IconPlayerStopFilled } from '@tabler/icons-react';
import type { RecordingView } from '@dayseven/contracts';
import { useEffect, useEffectEvent, useState } from 'react';
import type { TimedRound } from '../../../connection/use-timed-round.ts';
import { clockDigits } from '../../../shared/clock-digits.ts';
import { DeleteForGood } from '../../../shared/DeleteForGood.tsx';
import { Notice } from '../../../shared/Notice.tsx';
import { useShortcuts } from '../../../shared/use-shortcuts.ts';
import { LevelMeter } from '../../../shared/recording/LevelMeter.tsx';
import { endWords } from './recording-words.ts';
import { useRecorder, type Recorded } from './use-recorder.ts';

export interface RecordBarProps {
  readonly recorded: Recorded;
  /** Those of this answer there are. */
  readonly recordings: readonly RecordingView[];
  readonly ask: TimedRound['ask'];
}

/** Records an answer, or not: typing it is as good. */
export function RecordBar({ recorded, recordings, ask }: RecordBarProps) {
  const { recorder, state } = useRecorder(recorded, ask);
  const { roundId } = recorded;
  const isOn = state.at === 'recording';
  const toggle = () => void (isOn ? recorder.stop() : recorder.start());
  useShortcuts({ 'Alt+KeyR': toggle });
  useEndsWhatWasLeft(recordings, (recordingId) => void ask((send) => send('recording:end', { roundId, recordingId, because: 'page-lost' })));
  const ended = recordings.filter(({ end }) => end !== undefined);
  return (
    <div className="record-bar" role="group" aria-label="Recording">
      <div className="round-actions">
        <Button size="xs" variant={isOn ? 'filled' : 'default'} color={isOn ? 'red.9' : 'blue'} leftSection={isOn ? <IconPlayerStopFilled size={14} aria-hidden /> : <IconMicrophone size={14} aria-hidden />}
          aria-keyshortcuts="Alt+R" disabled={state.at === 'starting' || state.at === 'ending'} onClick={toggle}>{isOn ? 'Stop recording' : ended.length > 0 ? 'Record more' : 'Record the answer'}</Button>
        {isOn && <><LevelMeter level={recorder.level} /><Elapsed /></>}
        <span className="quiet" role="status">{{ idle: ended.length > 0 ? 'Alt R records another piece; all are kept.' : 'Alt R records, if you like.', starting: 'The browser asks for the microphone.', recording: 'Recording.', ending: 'The last second is on its way.' }[state.at]}</span>
      </div>
      {state.sentence !== undefined && <Notice kind="problem">{state.sentence}</Notice>}
      {ended.map((one, at) => (
        <p key={one.id} className="round-actions quiet">
          {endWords(one)}
          <DeleteForGood what={`recording ${at + 1}`} lost="Its sound is gone for good; what you typed stays." onDelete={() => void ask((send) => send('recording:delete', { roundId, recordingId: one.id }))} />
        </p>
      ))}
    </div>
  );
}

/** What was going on when this answer came on the page is another page's, and that one is gone. */
function useEndsWhatWasLeft(recordings: readonly RecordingView[], end: (id: RecordingView['id']) => void): void {
  const endAll = useEffectEvent(() => recordings.filter((one) => one.end === undefined).forEach(({ id }) => end(id)));
  useEffect(() => endAll(), []);
}

function Elapsed() {
  const [since] = useState(() => Date.now());
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return <span className="clock" role="timer" aria-label="Recorded">{clockDigits(now - since)}</span>;
}
