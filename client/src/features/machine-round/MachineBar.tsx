import { Button, Tooltip } from '@mantine/core';
import type { ClockView } from '@dayseven/contracts';
import type { ReactNode } from 'react';
import { ClockFace } from '../../shared/round/ClockFace.tsx';
import { EndButton } from '../../shared/round/EndButton.tsx';
import { PauseButton } from '../../shared/round/PauseButton.tsx';

export interface MachineBarProps {
  readonly title: string;
  readonly clock: ClockView;
  /** Whether everything is saved, and the job's buttons. */
  readonly children: ReactNode;
  /** What the page puts at the end of every header. */
  readonly end: ReactNode;
  readonly isDrawerOpen: boolean;
  readonly onDrawer: () => void;
  /** Absent where the round has no pause. */
  readonly onPause: (() => void) | undefined;
  /** Absent in a tab that only follows. */
  readonly onEnd: (() => Promise<void>) | undefined;
}

/** What is built, what is left, and the way out. */
export function MachineBar({ title, clock, children, end, isDrawerOpen, onDrawer, onPause, onEnd }: MachineBarProps) {
  return (
    <header className="bar workspace-bar">
      <ClockFace clock={clock} />
      <PauseButton onPause={onPause} />
      <EndButton onEnd={onEnd}>Your files are judged as they are, as they would be at zero. A better submission from before stands.</EndButton>
      <h1 className="workspace-title" title={title}>{title}</h1>
      <span className="bar-space" />
      <Tooltip label={<>Your notes <kbd>Alt N</kbd></>} openDelay={400}>
        <Button size="xs" variant={isDrawerOpen ? 'light' : 'subtle'} color="gray" aria-expanded={isDrawerOpen} aria-keyshortcuts="Alt+N" onClick={onDrawer}>Notes</Button>
      </Tooltip>
      {children}
      {end}
    </header>
  );
}
