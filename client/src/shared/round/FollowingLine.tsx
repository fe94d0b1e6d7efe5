import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useShortcuts } from '../use-shortcuts.ts';

export interface FollowingLineProps {
  readonly onTakeOver: () => void;
}

/** Stands where the interviewer's line is, in a tab that only follows: the interviewer talks to the one that drives. */
export function FollowingLine({ onTakeOver }: FollowingLineProps) {
  useShortcuts({ 'Alt+KeyT': onTakeOver });
  return (
    <section className="interviewer-line" aria-label="Following">
      <IconEye size={17} stroke={1.8} aria-hidden />
      <span role="status">Another tab drives this round; this one follows it.</span>
      <Button size="compact-xs" variant="light" aria-keyshortcuts="Alt+T" title="Alt T" onClick={onTakeOver}>Take over here</Button>
    </section>
  );
}
