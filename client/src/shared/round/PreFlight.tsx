import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLink } from '../../connection/connection-context.ts';
import { preFlightQuery } from '../../connection/http-queries.ts';
import { useJudge } from '../../connection/use-judge.ts';
import { byteCount } from '../quantities.ts';

/** Whether everything is there that a round needs: the server, the judge (engine, images and a trial run), room on the disk, the clock, and what a kind of round needs besides. */
export function PreFlight({ children }: { readonly children?: ReactNode }) {
  const link = useLink();
  return (
    <ul className="plain-list pre-flight" aria-label="Before you start">
      <Check isReady={link === 'online'}>{link === 'online' ? 'The server answers.' : 'The server is out of reach; the page goes on trying.'}</Check>
      {link === 'online' && <ServerChecks />}
      {children}
      <Check isReady>The clock is the server's: setting this computer's changes nothing.</Check>
    </ul>
  );
}

/** What the server vouches for, and nobody while it is out of reach. */
function ServerChecks() {
  const judge = useJudge();
  const { data: disk } = useQuery(preFlightQuery);
  const judgeIsReady = judge?.state === 'ready';
  return (
    <>
      <Check isReady={judgeIsReady}>{judge?.text ?? 'The judge is being asked.'}{judge !== undefined && !judgeIsReady && ' You may start all the same: what you run waits in line.'}</Check>
      {disk !== undefined && <Check isReady={disk.hasRoom}>{byteCount(disk.freeBytes)} free on the disk{disk.hasRoom ? '.' : '; make room before you start, or drafts may not be kept.'}</Check>}
    </>
  );
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
