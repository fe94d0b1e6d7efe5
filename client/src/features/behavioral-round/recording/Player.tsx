import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled, IconRewindBackward5, IconRewindForward5 } from '@tabler/icons-react';
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
import { speeds, usePlayback } from './use-playback.ts';
import { Waveform, type PlayerMark } from './Waveform.tsx';

export interface PlayerProps {
  readonly roundId: RoundId;
  readonly recording: RecordingView;
  readonly ask: TimedRound['ask'];
  /** Shown on a track of their own, at their second. */
  readonly marks?: readonly PlayerMark[];
  /** What else is pressed while listening: the key, and where it stands. */
  readonly onKey?: (key: string, positionSeconds: number) => void;
  /** More to do with it, beside its buttons; `now` is where it stands, in seconds. */
  readonly children?: (now: () => number) => ReactNode;
}

/** Plays a recording in the debrief: its waveform, its pauses, and where it stands. Within it Space or K plays, J and L go five seconds back and forward, F marks a filler. */
export function Player(props: PlayerProps) {
  const { data: facts, error } = useQuery(recordingQuery(props.roundId, props.recording.id));
  if (error !== null) return <Notice kind="problem">{error.message}</Notice>;
  return facts === undefined ? <p className="quiet">The recording is being read.</p> : <Deck {...props} facts={facts} />;
}

const skipSeconds = 5;

function Deck({ roundId, recording, ask, marks = [], onKey, children, facts }: PlayerProps & { readonly facts: RecordingFacts }) {
  const address = recordingAddress(roundId, recording.id);
  const { isPlaying, at, length, now, failure, speed, setSpeed, toggle, seek, skip } = usePlayback({ address, expected: facts.ms / 1_000 });
  const { fillers = [] } = recording;
  const markFiller = () => void ask((send) => send('filler:mark', { roundId, recordingId: recording.id, atMs: Math.round(now() * 1_000) }));
  const takeBack = (atMs: number) => void ask((send) => send('filler:take-back', { roundId, recordingId: recording.id, atMs }));
  const keys: Readonly<Record<string, (() => void) | undefined>> = { ' ': toggle, k: toggle, j: () => skip(-skipSeconds), l: () => skip(skipSeconds), f: markFiller };
  const section = useKeysWithin((key) => {
    const act = keys[key.toLowerCase()];
    if (act) act();
    else onKey?.(key, now());
  });
  const spoken = `${secondsOf(at)} of ${secondsOf(length)}`;
  return (
    <section ref={section} className="recording-player" aria-label="Recording of the answer">
      <Waveform facts={facts} marks={marks} fillers={fillers} at={at} length={length} spoken={spoken} onSeek={seek} onSkip={skip} />
      <div className="round-actions">
        <Button size="xs" aria-keyshortcuts="Space K" leftSection={isPlaying ? <IconPlayerPauseFilled size={14} aria-hidden /> : <IconPlayerPlayFilled size={14} aria-hidden />} onClick={toggle}>{isPlaying ? 'Pause' : 'Play'}</Button>
        <ActionIcon variant="default" size={30} aria-label="Five seconds back" aria-keyshortcuts="J" title="Five seconds back (J)" onClick={() => skip(-skipSeconds)}><IconRewindBackward5 size={18} stroke={1.8} aria-hidden /></ActionIcon>
        <ActionIcon variant="default" size={30} aria-label="Five seconds on" aria-keyshortcuts="L" title="Five seconds on (L)" onClick={() => skip(skipSeconds)}><IconRewindForward5 size={18} stroke={1.8} aria-hidden /></ActionIcon>
        <span className="clock">{spoken}</span>
        <NativeSelect size="xs" aria-label="Speed" value={String(speed)} data={speeds.map((one) => ({ value: String(one), label: `${one}x` }))} onChange={(event) => setSpeed(speeds.find((one) => String(one) === event.currentTarget.value) ?? 1)} />
        <Button size="xs" variant="default" aria-keyshortcuts="F" onClick={markFiller}>Filler</Button>
      </div>
      {children !== undefined && <div className="round-actions">{children(now)}</div>}
      <p className="quiet"><kbd>Space</kbd> plays, <kbd>J</kbd> <kbd>L</kbd> go five seconds, <kbd>F</kbd> marks a filler{onKey !== undefined && <>, <kbd>S</kbd> <kbd>T</kbd> <kbd>A</kbd> <kbd>R</kbd> a part</>}: once something of the recording has the focus.</p>
      <p className="quiet">{speechWords(facts)}</p>
      <Fillers fillers={fillers} ms={recording.end?.ms} onSeek={seek} onTakeBack={takeBack} />
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <div className="round-actions">
        <a href={address} download="answer.webm">Save the sound</a>
        <DeleteForGood what="the recording" lost="Its sound, what was measured of it and your marks are gone for good; what you typed stays." onDelete={() => void ask((send) => send('recording:delete', { roundId, recordingId: recording.id }))} />
      </div>
    </section>
  );
}

/** Plain keys that are pressed somewhere in an element. */
function useKeysWithin(onKey: (key: string) => void) {
  const element = useRef<HTMLElement>(null);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTaken(event)) return;
    if (event.key === ' ') event.preventDefault();
    onKey(event.key);
  });
  useEffect(() => {
    const within = element.current;
    const hear = (event: KeyboardEvent) => pressed(event);
    within?.addEventListener('keydown', hear);
    return () => within?.removeEventListener('keydown', hear);
  }, []);
  return element;
}

/** A list is chosen from by letters, and Space presses what has the focus. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(key === ' ' ? 'select, button, a' : 'select') !== null;
}
