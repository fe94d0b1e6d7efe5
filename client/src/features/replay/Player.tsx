import type { TapeView } from '@dayseven/contracts';
import { useMemo, useState } from 'react';
import { momentDigits } from '../../shared/clock-digits.ts';
import { frameWords } from '../../shared/tape/frame-words.ts';
import { openTape, type Frame, type Tape } from '../../shared/tape/tape.ts';
import { TapeEditor } from '../../shared/tape/TapeEditor.tsx';
import { Timeline } from '../../shared/tape/Timeline.tsx';
import { MarkList } from './MarkList.tsx';
import { PlayerBar } from './PlayerBar.tsx';
import { ReplayedBoard } from './ReplayedBoard.tsx';
import { ReplayedFiles } from './ReplayedFiles.tsx';
import { ReplayedQuestions } from './ReplayedQuestions.tsx';
import { usePlayer, type TapePlayer } from './use-player.ts';
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
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const frame = tape.frameAt(atMs, chosen);
  const spoken = `${momentDigits(atMs)} of ${momentDigits(tape.lengthMs)}`;
  const nextMark = () => windTo(view.marks.find((mark) => mark.atMs > atMs)?.atMs ?? tape.lengthMs);
  const previousMark = () => windTo(view.marks.findLast((mark) => mark.atMs < atMs)?.atMs ?? 0);
  usePlainKeys({
    Space: player.toggle, ArrowLeft: () => windTo(atMs - stepMs), ArrowRight: () => windTo(atMs + stepMs),
    'Shift+ArrowLeft': previousMark, 'Shift+ArrowRight': nextMark,
    'Shift+ArrowUp': () => player.shift(1), 'Shift+ArrowDown': () => player.shift(-1),
    Home: () => windTo(0), End: () => windTo(tape.lengthMs),
    ...(view.machine && { f: () => setChosen(chosen === undefined ? frame?.of : undefined) }),
  });
  return (
    <div className="player">
      <PlayerBar player={player} spoken={spoken} onPrevious={previousMark} onNext={nextMark} hasFiles={view.machine !== undefined} />
      <Timeline tape={tape} marks={view.marks} atMs={atMs} spoken={spoken} onWind={windTo} />
      <Shown roundId={roundId} view={view} tape={tape} player={player} frame={frame} chosen={chosen} onChoose={setChosen} />
    </div>
  );
}

interface ShownProps {
  readonly roundId: string;
  readonly view: TapeView;
  readonly tape: Tape;
  readonly player: TapePlayer;
  readonly frame: Frame | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** What was there at the moment, by the kind of the round, and what happened. */
function Shown({ roundId, view, tape, player, frame, chosen, onChoose }: ShownProps) {
  const { behavioral, machine } = view;
  const { atMs, windTo } = player;
  const drawing = tape.drawingAt(atMs);
  return (
    <div className={bodyClass(view)}>
      {machine !== undefined && <ReplayedFiles files={tape.filesAt(atMs) ?? []} machine={machine} atMs={atMs} frame={frame} chosen={chosen} onChoose={onChoose} />}
      {behavioral === undefined ? (
        <section className="pane editor-pane" aria-label="The text at this moment">
          <div className="pane-head"><h2>{frameWords(frame)}</h2></div>
          <div className="editor-body">{frame !== undefined && <TapeEditor key={`${frame.of}/${frame.language}`} frame={frame} />}</div>
        </section>
      ) : <ReplayedQuestions roundId={roundId} questions={behavioral} player={player} />}
      {drawing !== undefined && <ReplayedBoard drawing={drawing} />}
      <MarkList view={view} atMs={atMs} onWind={windTo} />
    </div>
  );
}

function bodyClass({ design, machine }: TapeView): string {
  if (machine) return 'player-body player-files';
  return design ? 'player-body player-design' : 'player-body';
}
