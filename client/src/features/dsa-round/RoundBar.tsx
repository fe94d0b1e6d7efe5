import type { ClockView } from '@dayseven/contracts';
import type { ReactNode } from 'react';
import { ClockFace } from '../../shared/round/ClockFace.tsx';
import { EndButton } from '../../shared/round/EndButton.tsx';
import { PauseButton } from '../../shared/round/PauseButton.tsx';

export interface RoundBarProps {
  readonly titles: readonly string[];
  readonly shown: number;
  readonly onShow: (at: number) => void;
  readonly clock: ClockView;
  /** Whether thinking aloud is measured. */
  readonly voice: ReactNode;
  /** Absent where the round has no pause. */
  readonly onPause: (() => void) | undefined;
  /** Absent in a tab that only follows. */
  readonly onEnd: (() => Promise<void>) | undefined;
}

/** Which problem is shown, what is left, and the way out. */
export function RoundBar({ titles, shown, onShow, clock, voice, onPause, onEnd }: RoundBarProps) {
  return (
    <>
      {titles.length > 1 && <nav className="problem-switch" aria-label="Problems of the round">
        {titles.map((title, at) => (
          <button key={title} type="button" className="chip" aria-pressed={at === shown} title={`${title} (Alt Page Down for the next)`} onClick={() => onShow(at)}>Problem {at + 1}</button>
        ))}
      </nav>}
      <ClockFace clock={clock} />
      <PauseButton onPause={onPause} />
      {voice}
      <EndButton onEnd={onEnd}>What is in the editors is judged, as it would be at zero. A better submission from before stands.</EndButton>
    </>
  );
}
