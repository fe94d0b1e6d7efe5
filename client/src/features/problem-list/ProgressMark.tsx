import { IconCircle, IconCircleCheckFilled, IconProgress } from '@tabler/icons-react';
import type { Progress } from './problem-filter.ts';

/** How far somebody is with a problem, as a sign with its name. */
export function ProgressMark({ progress }: { readonly progress: Progress }) {
  if (progress === 'solved') return <IconCircleCheckFilled size={18} className="tone-good" role="img" aria-label="Solved" />;
  if (progress === 'attempted') return <IconProgress size={18} className="tone-warn" role="img" aria-label="Attempted" />;
  return <IconCircle size={18} className="progress-new" role="img" aria-label="Not begun" />;
}
