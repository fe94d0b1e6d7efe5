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
  /** What is in the drawer; on a small screen only its first word shows. */
  readonly drawerName: string;
  readonly isDrawerOpen: boolean;
  readonly onDrawer: () => void;
  /** Absent where the round has no pause. */
  readonly onPause: (() => void) | undefined;
  /** Absent in a tab that only follows. */
  readonly onEnd: (() => Promise<void>) | undefined;
}

/** What is designed, what is left, and the way out. */
export function DesignBar({ title, clock, children, end, drawerName, isDrawerOpen, onDrawer, onPause, onEnd }: DesignBarProps) {
  const [first = drawerName] = /^\w+/.exec(drawerName) ?? [];
  return (
    <header className="bar workspace-bar">
      <ClockFace clock={clock} />
      <PauseButton onPause={onPause} />
      <EndButton onEnd={onEnd}>The document and the board stay as they are.</EndButton>
      <h1 className="workspace-title" title={title}>{title}</h1>
      <span className="bar-space" />
      {children}
      <Tooltip label={<>{drawerName} <kbd>Alt N</kbd></>} openDelay={400}>
        <Button size="xs" variant="light" aria-label={drawerName} aria-expanded={isDrawerOpen} aria-keyshortcuts="Alt+N" onClick={onDrawer}>{first}<span className="wide-only">{drawerName.slice(first.length)}</span></Button>
      </Tooltip>
      {end}
    </header>
  );
}
