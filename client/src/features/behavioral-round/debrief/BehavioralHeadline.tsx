import type { HeadlineKind } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { HeadlineCard } from '../../../shared/round/HeadlineCard.tsx';

export interface BehavioralHeadlineProps {
  readonly takeaways: readonly HeadlineKind[];
}

const wantsStory: readonly HeadlineKind[] = ['one-story', 'story-missing'];

/** What to fix first, with where to do it. */
export function BehavioralHeadline({ takeaways }: BehavioralHeadlineProps) {
  const [worst] = takeaways;
  return (
    <HeadlineCard takeaways={takeaways}>
      {worst !== undefined && worst !== 'behavioral-holds' && <p>{wantsStory.includes(worst) ? <Link href="/stories">Write that story</Link> : <Link href="/rounds/new/behavioral">Try it in a short round</Link>}</p>}
    </HeadlineCard>
  );
}
