import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLink } from '../../connection/connection-context.ts';
import { preFlightQuery } from '../../connection/http-queries.ts';
import { useJudge } from '../../connection/use-judge.ts';
import { byteCount } from '../quantities.ts';

export interface PreFlightProps {
  /** Whether programs are run in what is about to start; without them the judge is none of its business. */
  readonly hasPrograms?: boolean;
  readonly children?: ReactNode;
}

/** Whether everything is there that a round needs: the server, the judge (engine, images and a trial run) where programs are run, room on the disk, the clock, and what a kind of round needs besides. */
export function PreFlight({ hasPrograms = true, children }: PreFlightProps) {
  const link = useLink();
  return (
    <ul className="plain-list pre-flight" aria-label="Before you start">
      <Check isReady={link === 'online'}>{link === 'online' ? 'The server answers.' : 'The server is out of reach; the page goes on trying.'}</Check>
      {link === 'online' && hasPrograms && <JudgeCheck />}
      {link === 'online' && <DiskCheck />}
      {children}
      <Check isReady>The clock is the server's: setting this computer's changes nothing.</Check>
    </ul>
  );
}

// What the server vouches for, and nobody while it is out of reach.

function JudgeCheck() {
  const judge = useJudge();
  const isReady = judge?.state === 'ready';
  return <Check isReady={isReady}>{judge?.text ?? 'The judge is being asked.'}{judge !== undefined && !isReady && ' You may start all the same: what you run waits in line.'}</Check>;
}

function DiskCheck() {
  const { data: disk } = useQuery(preFlightQuery);
  if (disk === undefined) return null;
  return <Check isReady={disk.hasRoom}>{byteCount(disk.freeBytes)} free on the disk{disk.hasRoom ? '.' : '; make room before you start, or drafts may not be kept.'}</Check>;
}

export interface CheckProps {
  readonly isReady: boolean;
  readonly children: ReactNode;
}

export function Check({ isReady, children }: CheckProps) {
  const Icon = isReady ? IconCircleCheck : IconAlertTriangle;
  return (
    <li>
      <Icon size={18} stroke={1.9} className={isReady ? 'tone-good' : 'tone-warn'} aria-label={isReady ? 'Ready' : 'Not ready'} role="img" />
      <span>{children}</span>
    </li>
  );
}
