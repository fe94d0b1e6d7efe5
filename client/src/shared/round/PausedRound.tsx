import { Button } from '@mantine/core';
import type { ClockView } from '@dayseven/contracts';
import { clockDigits } from '../clock-digits.ts';
import { remainingMs } from './clock-words.ts';
import { takeFocus } from '../take-focus.ts';

export interface PausedRoundProps {
  readonly clock: ClockView;
  readonly onResume: () => void;
  /** What going on means here: in a tab that follows, taking over too. */
  readonly goOn: string;
}

/** The clock stands, and so does everything else: problem and editor are hidden. */
export function PausedRound({ clock, onResume, goOn }: PausedRoundProps) {
  const left = remainingMs(clock, clock.now);
  return (
    <main id="main" className="centred">
      <div className="unavailable paused">
        <h1>Paused</h1>
        <p className="paused-clock" role="timer" aria-label="Time left">{left === undefined ? 'No limit' : clockDigits(left)}</p>
        <p className="quiet">The clock stands. What you wrote is saved; the round shows again when you go on.</p>
        <Button size="md" ref={takeFocus} onClick={onResume}>{goOn}</Button>
      </div>
    </main>
  );
}
