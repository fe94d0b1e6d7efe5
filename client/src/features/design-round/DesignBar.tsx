import { Button, Tooltip } from '@mantine/core';
import type { ClockView } from '@dayseven/contracts';
import type { ReactNode } from 'react';
import { ClockFace } from '../../shared/round/ClockFace.tsx';
import { EndButton } from '../../shared/round/EndButton.tsx';
import { PauseButton } from '../../shared/round/PauseButton.tsx';

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
  return (
    <header className="bar workspace-bar">
      <ClockFace clock={clock} />
      <PauseButton onPause={onPause} />
      <EndButton onEnd={onEnd}>The document and the board stay as they are.</EndButton>
      <h1 className="workspace-title" title={title}>{title}</h1>
      <span className="bar-space" />
      {children}
      <Tooltip label={<>Ask the interviewer, estimate, and your notes <kbd>Alt N</kbd></>}><Button size="xs" variant="light" aria-keyshortcuts="Alt+N" onClick={onDrawer}>Ask</Button></Tooltip>
      {end}
    </header>
  );
}
