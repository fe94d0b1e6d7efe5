import type { DesignDebrief } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { HeadlineCard } from '../../../shared/round/HeadlineCard.tsx';
import { replayAt } from '../../../shared/tape/replay-at.ts';

export interface DesignHeadlineProps extends Pick<DesignDebrief, 'takeaways' | 'marks'> {
  readonly roundId: RoundId;
}

/** What to fix first, with the moment of the round it is about. */
export function DesignHeadline({ roundId, takeaways, marks }: DesignHeadlineProps) {
  const moment = takeaways[0] === 'curveball-dropped' ? marks.find(({ kind }) => kind === 'curveball')?.atMs : undefined;
  return (
    <HeadlineCard takeaways={takeaways}>
      <p><Link href={replayAt(roundId, moment ?? 0)}>{moment === undefined ? 'Watch the round again' : 'Watch that moment again'}</Link></p>
    </HeadlineCard>
  );
}
