import { ActionIcon, Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import type { TapeView } from '@dayseven/contracts';
import { useMemo } from 'react';
import { momentDigits } from '../../shared/clock-digits.ts';
import { markTone, markWords } from '../../shared/mark-words.ts';
import { frameWords } from '../../shared/tape/frame-words.ts';
import { openTape } from '../../shared/tape/tape.ts';
import { TapeEditor } from '../../shared/tape/TapeEditor.tsx';
import { Timeline } from '../../shared/tape/Timeline.tsx';
import { ReplayedBoard } from './ReplayedBoard.tsx';
import { ReplayedQuestions } from './ReplayedQuestions.tsx';
import { speeds, usePlayer, type Speed } from './use-player.ts';
import { usePlainKeys } from '../../shared/use-plain-keys.ts';

export interface PlayerProps {
  /** Whose recordings are heard; absent for the example, which has none. */
  readonly roundId?: string;
  readonly view: TapeView;
  readonly startMs: number;
}

const stepMs = 5_000;

/** The round as a tape: play, wind, jump from mark to mark; everything by keys too. */
export function Player({ roundId = '', view, startMs }: PlayerProps) {
  const tape = useMemo(() => openTape(view), [view]);
  const { behavioral } = view;
  // What was said is followed as it was said; what was typed may be hurried.
  const player = usePlayer(tape, startMs, behavioral === undefined ? 4 : 1);
  const { atMs, windTo } = player;
  const frame = tape.frameAt(atMs);
  const drawing = tape.drawingAt(atMs);
  const spoken = `${momentDigits(atMs)} of ${momentDigits(tape.lengthMs)}`;
  const nextMark = () => windTo(view.marks.find((mark) => mark.atMs > atMs)?.atMs ?? tape.lengthMs);
  const previousMark = () => windTo(view.marks.findLast((mark) => mark.atMs < atMs)?.atMs ?? 0);
  usePlainKeys({
    Space: player.toggle, ArrowLeft: () => windTo(atMs - stepMs), ArrowRight: () => windTo(atMs + stepMs),
    'Shift+ArrowLeft': previousMark, 'Shift+ArrowRight': nextMark,
    'Shift+ArrowUp': () => player.shift(1), 'Shift+ArrowDown': () => player.shift(-1),
    Home: () => windTo(0), End: () => windTo(tape.lengthMs),
  });
  return (
    <div className="player">
      <div className="player-bar">
        <ActionIcon variant="filled" size="lg" aria-label={player.isPlaying ? 'Pause' : 'Play'} title="Space" onClick={player.toggle}>
          {player.isPlaying ? <IconPlayerPause size={18} aria-hidden /> : <IconPlayerPlay size={18} aria-hidden />}
        </ActionIcon>
        <span className="player-moment">{spoken}</span>
        <Button size="compact-sm" variant="default" title="Shift Left" onClick={previousMark}>Previous mark</Button>
        <Button size="compact-sm" variant="default" title="Shift Right" onClick={nextMark}>Next mark</Button>
        <NativeSelect size="xs" aria-label="Speed" value={String(player.speed)} data={speeds.map((speed) => ({ value: String(speed), label: `${speed}x` }))}
          onChange={(event) => player.setSpeed(Number(event.currentTarget.value) as Speed)} />
        <Checkbox size="xs" label="Skip stillness" checked={player.skipsIdle} onChange={(event) => player.setSkipsIdle(event.currentTarget.checked)} />
        <span className="player-keys quiet"><kbd>Space</kbd> plays, <kbd>←</kbd> <kbd>→</kbd> go five seconds, with <kbd>Shift</kbd> from mark to mark</span>
      </div>
      <Timeline tape={tape} marks={view.marks} atMs={atMs} spoken={spoken} onWind={windTo} />
      <div className={drawing === undefined ? 'player-body' : 'player-body player-design'}>
        {behavioral === undefined ? (
          <section className="pane editor-pane" aria-label="The text at this moment">
            <div className="pane-head"><h2>{frameWords(frame)}</h2></div>
            <div className="editor-body">{frame !== undefined && <TapeEditor key={`${frame.of}/${frame.language}`} frame={frame} />}</div>
          </section>
        ) : <ReplayedQuestions roundId={roundId} questions={behavioral} player={player} />}
        {drawing !== undefined && <ReplayedBoard drawing={drawing} />}
        <section className="pane player-marks" aria-label="Marks">
          <div className="pane-head"><h2>What happened</h2></div>
          <ol className="plain-list">
            {view.marks.map((mark, at) => (
              <li key={at}><button type="button" className="mark-button" aria-current={mark.atMs <= atMs && (view.marks[at + 1]?.atMs ?? Infinity) > atMs} onClick={() => windTo(mark.atMs)}>
                <span className="mono">{momentDigits(mark.atMs)}</span><span className={`tone-${markTone(mark)}`}>{markWords(mark)}</span>
              </button></li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}
