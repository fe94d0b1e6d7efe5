import { ActionIcon, Button, Modal, Tooltip } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import type { ClockView } from '@dayseven/contracts';
import { useState, type ReactNode } from 'react';
import { ClockFace } from '../../shared/round/ClockFace.tsx';

export interface DesignBarProps {
  readonly title: string;
  readonly clock: ClockView;
  /** Whether everything is saved. */
  readonly children: ReactNode;
  /** What the page puts at the end of every header. */
  readonly end: ReactNode;
  readonly onDrawer: () => void;
  /** Absent where the round has no pause. */
  readonly onPause: (() => void) | undefined;
  /** Absent in a tab that only follows. */
  readonly onEnd: (() => void) | undefined;
}

/** What is designed, what is left, and the way out. */
export function DesignBar({ title, clock, children, end, onDrawer, onPause, onEnd }: DesignBarProps) {
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
      {children}
      <Tooltip label={<>Ask the interviewer, estimate, and your notes <kbd>Alt N</kbd></>}><Button size="xs" variant="light" aria-keyshortcuts="Alt+N" onClick={onDrawer}>Ask</Button></Tooltip>
      {end}
      <Modal opened={isEnding && onEnd !== undefined} onClose={() => setIsEnding(false)} title="End the round now?" centered>
        <p>The document and the board stay as they are. A round that has ended stays ended.</p>
        <div className="round-actions">
          <Button color="red" onClick={() => { setIsEnding(false); onEnd?.(); }}>End the round</Button>
          <Button variant="default" data-autofocus onClick={() => setIsEnding(false)}>Go on</Button>
        </div>
      </Modal>
    </header>
  );
}
