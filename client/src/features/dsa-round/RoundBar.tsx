import { ActionIcon, Button, Modal, Tooltip } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import type { ClockView } from '@dayseven/contracts';
import { useState, type ReactNode } from 'react';
import { ClockFace } from '../../shared/round/ClockFace.tsx';

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
  readonly onEnd: (() => void) | undefined;
}

/** Which problem is shown, what is left, and the way out. */
export function RoundBar({ titles, shown, onShow, clock, voice, onPause, onEnd }: RoundBarProps) {
  const [isEnding, setIsEnding] = useState(false);
  return (
    <>
      {titles.length > 1 && <nav className="problem-switch" aria-label="Problems of the round">
        {titles.map((title, at) => (
          <button key={title} type="button" className="chip" aria-pressed={at === shown} title={`${title} (Alt Page Down for the next)`} onClick={() => onShow(at)}>Problem {at + 1}</button>
        ))}
      </nav>}
      <ClockFace clock={clock} />
      {onPause !== undefined && (
        <Tooltip label="Pause the round"><ActionIcon variant="subtle" color="gray" aria-label="Pause the round" onClick={onPause}><IconPlayerPause size={18} aria-hidden /></ActionIcon></Tooltip>
      )}
      {voice}
      {onEnd !== undefined && <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setIsEnding(true)}>End</Button>}
      <Modal opened={isEnding && onEnd !== undefined} onClose={() => setIsEnding(false)} title="End the round now?" centered>
        <p>What is in the editors is judged, as it would be at zero. A better submission from before stands. A round that has ended stays ended.</p>
        <div className="round-actions">
          <Button color="red" onClick={() => { setIsEnding(false); onEnd?.(); }}>End the round</Button>
          <Button variant="default" data-autofocus onClick={() => setIsEnding(false)}>Go on</Button>
        </div>
      </Modal>
    </>
  );
}
