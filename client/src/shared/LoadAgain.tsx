import { Button } from '@mantine/core';
import { useState } from 'react';

export interface LoadAgainProps {
  readonly reload?: () => void;
}

/** Loads the page anew, where there is a server to load it from: without one the browser would show a page of its own in place of this one. */
export function LoadAgain({ reload = () => location.reload() }: LoadAgainProps) {
  const [state, setState] = useState<'idle' | 'asks' | 'unanswered'>('idle');
  const load = async () => {
    setState('asks');
    const isThere = await fetch('/', { cache: 'no-store' }).then(({ ok }) => ok, () => false);
    setState(isThere ? 'idle' : 'unanswered');
    if (isThere) reload();
  };
  return (
    <>
      <Button size="compact-sm" loading={state === 'asks'} onClick={() => void load()}>Try again</Button>
      <span role="status">{state === 'unanswered' && 'Day Seven does not answer yet. Start it, then try again.'}</span>
    </>
  );
}
