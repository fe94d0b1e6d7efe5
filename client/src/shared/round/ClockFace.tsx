import { IconClockHour4, IconEye, IconEyeOff, IconPlayerPause } from '@tabler/icons-react';
import type { ClockView } from '@dayseven/contracts';
import { useState } from 'react';
import { useHasCome, useServerNow } from '../../connection/server-clock.ts';
import { clockDigits } from '../clock-digits.ts';
import { markReached, remainingMs, toneOf } from './clock-words.ts';

export interface ClockFaceProps {
  readonly clock: ClockView;
}

/** What is left, by the server's clock. The digits may be hidden; the marks are said all the same, once each. */
export function ClockFace({ clock }: ClockFaceProps) {
  const now = useServerNow(clock.now);
  const [isHidden, setIsHidden] = useState(false);
  const left = remainingMs(clock, now);
  if (left === undefined) return <span className="clock" role="timer" aria-label="Time">No limit</span>;
  const Icon = clock.state === 'paused' ? IconPlayerPause : IconClockHour4;
  const Eye = isHidden ? IconEye : IconEyeOff;
  const mark = clock.state === 'running' ? markReached(left, clock.allowedMs) : undefined;
  return (
    <>
      <span className={`clock clock-${toneOf(left, clock.allowedMs)}`}>
        <Icon size={17} stroke={1.9} aria-hidden />
        <span role="timer" aria-label="Time left">{isHidden ? 'Hidden' : clockDigits(left)}</span>
        {mark !== undefined && <span className="clock-mark">{mark}</span>}
        <button type="button" className="icon-button" aria-label={isHidden ? 'Show the time left' : 'Hide the time left'} title={isHidden ? 'Show the time left' : 'Hide the time left'} onClick={() => setIsHidden(!isHidden)}>
          <Eye size={16} stroke={1.8} aria-hidden />
        </button>
      </span>
      <span role={left <= 60_000 ? 'alert' : 'status'} aria-label="Clock" className="visually-hidden">{mark}</span>
    </>
  );
}

/** Whether a running clock has come to zero on this page; the server closes the round by itself. */
export function useIsZero({ state, deadlineAt, now }: ClockView): boolean {
  const hasCome = useHasCome(state === 'running' ? deadlineAt : undefined, now);
  return state === 'over' || hasCome;
}
