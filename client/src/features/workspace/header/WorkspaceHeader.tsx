import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import type { ProblemView } from '@dayseven/contracts';
import type { ReactNode } from 'react';

export interface WorkspaceHeaderProps {
  readonly problem: ProblemView;
  readonly isProblemShown: boolean;
  readonly onToggleProblem: (() => void) | undefined;
  /** Where the person is and may go. */
  readonly start: ReactNode;
  /** Language, saved state and the job's buttons. */
  readonly children: ReactNode;
  /** What the page puts at the end of every header. */
  readonly end: ReactNode;
}

export function WorkspaceHeader({ problem, isProblemShown, onToggleProblem, children, start, end }: WorkspaceHeaderProps) {
  const toggleName = isProblemShown ? 'Hide the problem' : 'Show the problem';
  return (
    <header className="bar workspace-bar">
      {start}
      {onToggleProblem !== undefined && (
        <Tooltip label={toggleName}>
          <ActionIcon variant="subtle" color="gray" aria-label={toggleName} aria-expanded={isProblemShown} onClick={onToggleProblem}>
            {isProblemShown ? <IconLayoutSidebarLeftCollapse size={18} aria-hidden /> : <IconLayoutSidebarLeftExpand size={18} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      )}
      <h1 className="workspace-title" title={problem.title}>{problem.title}</h1>
      <span className="bar-space" />
      {children}
      {end}
    </header>
  );
}
