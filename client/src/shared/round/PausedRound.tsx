import { Button } from '@mantine/core';
import type { ClockView } from '@dayseven/contracts';
import type { TimedRound } from '../../connection/use-timed-round.ts';
import { clockDigits } from '../clock-digits.ts';
import { remainingMs } from './clock-words.ts';
import { Notice } from '../Notice.tsx';
import { takeFocus } from '../take-focus.ts';

export interface PausedRoundProps {
  readonly clock: ClockView;
  readonly round: Pick<TimedRound, 'isFollowing' | 'failure' | 'move'>;
}

/** The clock stands, and so does everything else: problem and editor are hidden. A tab that follows takes over before it goes on. */
export function PausedRound({ clock, round: { isFollowing, failure, move } }: PausedRoundProps) {
  const left = remainingMs(clock, clock.now);
  const resume = async () => {
    if (isFollowing) await move('round:take-over');
    await move('round:resume');
  };
  return (
    <main id="main" className="centred">
      <div className="unavailable paused">
        <h1>Paused</h1>
        <p className="paused-clock" role="timer" aria-label="Time left">{left === undefined ? 'No limit' : clockDigits(left)}</p>
        <p className="quiet">The clock stands. What you wrote is saved; the round shows again when you go on.</p>
        {failure !== null && <Notice kind="problem">{failure.message}</Notice>}
        <Button size="md" ref={takeFocus} onClick={() => void resume()}>{isFollowing ? 'Take over and go on' : 'Go on'}</Button>
      </div>
    </main>
  );
}
