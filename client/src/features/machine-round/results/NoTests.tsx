import { Button } from '@mantine/core';
import { Notice } from '../../../shared/Notice.tsx';

export interface NoTestsProps {
  /** What the first file of tests would be called. */
  readonly path: string;
  /** Why it could not be made. */
  readonly failure: string | undefined;
  readonly isBlocked: boolean;
  readonly onCreate: () => void;
}

/** In the place of results where own tests are asked for and there is no file for them. */
export function NoTests({ path, failure, isBlocked, onCreate }: NoTestsProps) {
  return (
    <section aria-label="Your tests">
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <p role="status">There is no file of tests yet. No verdict depends on them, and the debrief asks for them.</p>
      <Button size="compact-sm" variant="default" disabled={isBlocked} aria-keyshortcuts="Alt+T" onClick={onCreate}>Create {path}</Button>
      <span className="quiet"> <kbd>Alt T</kbd> again does it too. It begins with one test that is skipped.</span>
    </section>
  );
}
