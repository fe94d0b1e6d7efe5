import { ActionIcon, Button, Modal, Tooltip } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import type { ClockView } from '@dayseven/contracts';
import { useState, type ReactNode } from 'react';
import { ClockFace } from '../../shared/round/ClockFace.tsx';

export interface MachineBarProps {
  readonly title: string;
  readonly clock: ClockView;
  /** Whether everything is saved, and the job's buttons. */
  readonly children: ReactNode;
  /** What the page puts at the end of every header. */
  readonly end: ReactNode;
  readonly onDrawer: () => void;
  /** Absent where the round has no pause. */
  readonly onPause: (() => void) | undefined;
  /** Absent in a tab that only follows. */
  readonly onEnd: (() => void) | undefined;
}

/** What is built, what is left, and the way out. */
export function MachineBar({ title, clock, children, end, onDrawer, onPause, onEnd }: MachineBarProps) {
  const [isEnding, setIsEnding] = useState(false);
  return (
    <header className="bar workspace-bar">
      <ClockFace clock={clock} />
      {onPause !== undefined && (
        <Tooltip label="Pause the round"><ActionIcon variant="subtle" color="gray" aria-label="Pause the round" onClick={onPause}><IconPlayerPause size={18} aria-hidden /></ActionIcon></Tooltip>
      )}
      {onEnd !== undefined && <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setIsEnding(true)}>End</Button>}
      <h1 className="workspace-title" title={title}>{title}</h1>
      <span className="bar-space" />
      <Tooltip label={<>Your notes <kbd>Alt N</kbd></>}><Button size="xs" variant="subtle" color="gray" aria-keyshortcuts="Alt+N" onClick={onDrawer}>Notes</Button></Tooltip>
      {children}
      {end}
      <Modal opened={isEnding && onEnd !== undefined} onClose={() => setIsEnding(false)} title="End the round now?" centered>
        <p>Your files are judged as they are, as they would be at zero. A better submission from before stands. A round that has ended stays ended.</p>
        <div className="round-actions">
          <Button color="red" onClick={() => { setIsEnding(false); onEnd?.(); }}>End the round</Button>
          <Button variant="default" data-autofocus onClick={() => setIsEnding(false)}>Go on</Button>
        </div>
      </Modal>
    </header>
  );
}
