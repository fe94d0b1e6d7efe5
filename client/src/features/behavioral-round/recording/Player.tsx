import { Button } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import type { RecordingFacts, RecordingView } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { recordingAddress, recordingQuery } from '../../../connection/http-queries.ts';
import type { TimedRound } from '../../../connection/use-timed-round.ts';
import { DeleteForGood } from '../../../shared/DeleteForGood.tsx';
import { Notice } from '../../../shared/Notice.tsx';
import { Fillers } from './Fillers.tsx';
import { secondsOf, speechWords } from './recording-words.ts';
import { usePlayback } from './use-playback.ts';
import { Waveform, type PlayerMark } from './Waveform.tsx';

export interface PlayerProps {
  readonly roundId: RoundId;
  readonly recording: RecordingView;
  readonly ask: TimedRound['ask'];
  /** Shown on a track of their own, at their second. */
  readonly marks?: readonly PlayerMark[];
  /** Where it stands, in seconds, whenever that changes. */
  readonly onPosition?: (positionSeconds: number) => void;
  /** What else is pressed while listening: the key, and where it stands. */
  readonly onKey?: (key: string, positionSeconds: number) => void;
  /** More to do with it, beside its buttons. */
  readonly children?: ReactNode;
}

/** Plays a recording in the debrief: its waveform, its pauses, and where it stands. Within it K plays, J and L go five seconds back and forward, F marks a filler. */
export function Player(props: PlayerProps) {
  const { data: facts, error } = useQuery(recordingQuery(props.roundId, props.recording.id));
  if (error !== null) return <Notice kind="problem">{error.message}</Notice>;
  return facts === undefined ? <p className="quiet">The recording is being read.</p> : <Deck {...props} facts={facts} />;
}

const skipSeconds = 5;

function Deck({ roundId, recording, ask, marks = [], onPosition, onKey, children, facts }: PlayerProps & { readonly facts: RecordingFacts }) {
  const address = recordingAddress(roundId, recording.id);
  const { isPlaying, at, length, failure, toggle, seek, skip } = usePlayback({ address, expected: facts.ms / 1_000, onPosition });
  const { fillers = [] } = recording;
  const markFiller = () => void ask((send) => send('filler:mark', { roundId, recordingId: recording.id, atMs: Math.round(at * 1_000) }));
  const takeBack = (atMs: number) => void ask((send) => send('filler:take-back', { roundId, recordingId: recording.id, atMs }));
  const keys: Readonly<Record<string, () => void>> = { k: toggle, j: () => skip(-skipSeconds), l: () => skip(skipSeconds), f: markFiller };
  const section = useKeysWithin((key) => (keys[key] ? keys[key]() : onKey?.(key, at)));
  const spoken = `${secondsOf(at)} of ${secondsOf(length)}`;
  return (
    <section ref={section} className="recording-player" aria-label="Recording of the answer">
      <Waveform facts={facts} marks={marks} fillers={fillers} at={at} length={length} spoken={spoken} onSeek={seek} onSkip={skip} />
      <div className="round-actions">
        <Button size="xs" variant="default" aria-keyshortcuts="K" leftSection={isPlaying ? <IconPlayerPauseFilled size={14} aria-hidden /> : <IconPlayerPlayFilled size={14} aria-hidden />} onClick={toggle}>{isPlaying ? 'Pause' : 'Play'}</Button>
        <span className="clock">{spoken}</span>
        <Button size="xs" variant="default" aria-keyshortcuts="F" onClick={markFiller}>Filler</Button>
        {children}
        <a href={address} download="answer.webm">Save the sound</a>
        <DeleteForGood what="the recording" onDelete={() => void ask((send) => send('recording:delete', { roundId, recordingId: recording.id }))} />
      </div>
      <p className="quiet">{speechWords(facts)}</p>
      <Fillers fillers={fillers} ms={recording.end?.ms} onSeek={seek} onTakeBack={takeBack} />
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
    </section>
  );
}

/** Plain keys that are pressed somewhere in an element. */
function useKeysWithin(onKey: (key: string) => void) {
  const element = useRef<HTMLElement>(null);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.altKey && !event.metaKey) onKey(event.key);
  });
  useEffect(() => {
    const within = element.current;
    const hear = (event: KeyboardEvent) => pressed(event);
    within?.addEventListener('keydown', hear);
    return () => within?.removeEventListener('keydown', hear);
  }, []);
  return element;
}
